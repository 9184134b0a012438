-- Dossiers of decisions (articles 10 to 12): the dossier, its five steps, its experts, everything that was done.

create table dossier_requirement (
    kind           text    not null check (kind in ('BILL', 'REGULATION', 'NORMATIVE_DOCUMENT', 'MAJOR_DECISION')),
    step           text    not null check (step in ('PARTICIPATION', 'EXPERT_ARGUMENT', 'RISK_ASSESSMENT')),
    obligatory     boolean not null,
    source         text    not null check (source <> ''),
    confirmed      boolean not null,
    effective_from date    not null,
    primary key (kind, step, effective_from)
);
-- Legality review and collective discussion are owed by every kind; no row can take them away. A later row of a step changes it.
insert into dossier_requirement (kind, step, obligatory, source, confirmed, effective_from)
values ('MAJOR_DECISION', 'PARTICIPATION', true, 'State Council decree 713, art. 14', true, '2017-04-11'),
       ('MAJOR_DECISION', 'EXPERT_ARGUMENT', true, 'State Council decree 713, art. 19', true, '2017-04-11'),
       ('MAJOR_DECISION', 'RISK_ASSESSMENT', true, 'State Council decree 713, art. 22', true, '2017-04-11'),
       ('BILL', 'PARTICIPATION', true, 'working rules, art. 11', true, '2017-04-11'),
       ('REGULATION', 'PARTICIPATION', true, 'working rules, art. 11', true, '2017-04-11'),
       ('NORMATIVE_DOCUMENT', 'PARTICIPATION', true, '国办发〔2018〕37号; recalled', false, '2018-05-31');

create table dossier (
    id                   uuid        primary key,
    version              bigint      not null,
    changed_at           timestamptz not null,
    kind                 text        not null check (kind in ('BILL', 'REGULATION', 'NORMATIVE_DOCUMENT', 'MAJOR_DECISION')),
    major_decision       boolean     not null,
    title                text        not null check (length(title) between 1 and 200),
    department           text        not null check (department <> ''),
    drafting_department  text        not null check (drafting_department <> ''),
    drafters             varchar[]   not null check (cardinality(drafters) > 0),
    -- art. 35: nothing of 机密 or above is kept here
    secrecy              text        not null check (secrecy in ('PUBLIC', 'INTERNAL', 'SECRET')),
    draft_hash           text        not null check (draft_hash ~ '^[0-9a-f]{64}$'),
    basis_hash           text        not null check (basis_hash ~ '^[0-9a-f]{64}$'),
    state                text        not null check (state in ('PREPARING', 'READY', 'ADOPTED', 'ISSUED', 'EVALUATED', 'SUSPENDED',
                                         'REJECTED', 'ABANDONED')),
    waits_for            text        not null check (waits_for in ('DEPARTMENT', 'CONSULTATION', 'LEGAL_OFFICE', 'MEETING', 'HIGHER_BODY',
                                         'NOBODY')),
    waiting_since        timestamptz not null,
    opened_on            date        not null,
    consultation_id      uuid        unique,
    comments_until       timestamptz,
    risk_grade           text        check (risk_grade in ('LOW', 'MEDIUM', 'HIGH')),
    escalation           text        check (escalation in ('PROVINCE', 'PEOPLES_CONGRESS')),
    escalation_basis     text        check (escalation_basis <> ''),
    escalated_on         date,
    escalation_reference text,
    escalation_approved  boolean,
    escalation_answer    text,
    congress_told_on     date,
    congress_reference   text        check (congress_reference <> ''),
    party_told_on        date,
    party_reference      text        check (party_reference <> ''),
    resolution_id        uuid        unique,
    decided_on           date,
    document_id          uuid        unique,
    issued_on            date,
    evaluation_due_at    timestamptz,
    evaluation_overdue   boolean     not null,
    evaluated_on         date,
    evaluation           text        check (evaluation <> ''),
    suspended_from       text        check (suspended_from in ('ADOPTED', 'ISSUED', 'EVALUATED')),
    story                text        check (story <> ''),
    check (kind <> 'MAJOR_DECISION' or major_decision),
    check (department = drafting_department or kind in ('BILL', 'REGULATION')),
    check ((escalation is null) = (escalation_basis is null)),
    check (escalated_on is null or escalation is not null),
    check (escalation_approved is null or escalated_on is not null and escalation_answer is not null),
    check ((congress_told_on is null) = (congress_reference is null) and (party_told_on is null) = (party_reference is null)),
    check ((state = 'SUSPENDED') = (suspended_from is not null)),
    -- art. 12: nothing is issued that no meeting adopted, or that waits for an answer from above
    check (state not in ('ADOPTED', 'ISSUED', 'EVALUATED', 'SUSPENDED') or resolution_id is not null and decided_on is not null),
    check (document_id is null or resolution_id is not null and (escalation is null or escalation_approved)),
    -- art. 24: no major decision is issued unreported
    check (document_id is null or not major_decision or congress_told_on is not null and party_told_on is not null),
    check (state not in ('ISSUED', 'EVALUATED') or document_id is not null),
    check (state <> 'EVALUATED' or evaluated_on is not null and evaluation is not null)
);
create index dossier_by_department on dossier (department, id);
create index dossier_by_drafting_department on dossier (drafting_department, id);
create index dossier_by_state on dossier (state, id);
create index dossier_by_kind on dossier (kind, id);
create index dossier_waiting on dossier (waits_for, waiting_since, id) where waits_for <> 'NOBODY';
create index dossier_to_evaluate on dossier (department, evaluation_due_at) where state = 'ISSUED';

create table dossier_step (
    id          uuid        primary key,
    dossier_id  uuid        not null references dossier,
    kind        text        not null check (kind in ('PARTICIPATION', 'EXPERT_ARGUMENT', 'RISK_ASSESSMENT', 'LEGALITY_REVIEW',
                                'COLLECTIVE_DISCUSSION')),
    position    int         not null check (position between 1 and 5),
    obligatory  boolean     not null,
    state       text        not null check (state in ('OPEN', 'UNDER_WAY', 'DONE', 'NOT_APPLICABLE', 'FAILED')),
    started_at  timestamptz,
    settled_at  timestamptz,
    settled_by  text,
    legal_basis text        check (legal_basis <> ''),
    reference   text,
    hash        text        check (hash ~ '^[0-9a-f]{64}$'),
    words       text,
    unique (dossier_id, kind),
    check ((state = 'NOT_APPLICABLE') = (legal_basis is not null)),
    -- art. 12: the review of legality and the discussion never fall away
    check (kind not in ('LEGALITY_REVIEW', 'COLLECTIVE_DISCUSSION') or obligatory and state <> 'NOT_APPLICABLE'),
    check ((state in ('DONE', 'NOT_APPLICABLE', 'FAILED')) = (settled_at is not null)),
    check ((settled_at is null) = (settled_by is null)),
    check (state = 'OPEN' or started_at is not null)
);

create table dossier_expert (
    id          uuid        primary key,
    dossier_id  uuid        not null references dossier,
    name        text        not null check (name <> ''),
    institution text        not null check (institution <> ''),
    field       text        not null check (field <> ''),
    interest    text        check (interest <> ''),
    stand       text        check (stand in ('SUPPORTS', 'SUPPORTS_WITH_CHANGES', 'OPPOSES')),
    opinion     text,
    reference   text,
    heard_at    timestamptz,
    check ((stand is null) = (heard_at is null) and (stand is null) = (opinion is null))
);
create index dossier_expert_by_dossier on dossier_expert (dossier_id, id);

create table dossier_entry (
    id               uuid        primary key,
    dossier_id       uuid        not null references dossier,
    at               timestamptz not null,
    actor            text        not null check (actor <> ''),
    actor_department text,
    act              text        not null,
    step             text,
    from_state       text,
    to_state         text        not null,
    reference        text,
    hash             text        check (hash ~ '^[0-9a-f]{64}$'),
    words            text
);
create index dossier_entry_by_dossier on dossier_entry (dossier_id, id);
create trigger dossier_entry_append_only before update or delete or truncate on dossier_entry
    for each statement execute function refuse_change();

insert into policy (rule_id, applies_to, article, unit, figure, source, confirmed, effective_from, author)
values ('document.dossier-comment-period', '*', 11, 'CALENDAR_DAYS', 30, 'State Council decree 713, art. 15', true, '2017-04-11', 'seed'),
       ('document.dossier-comment-least', '*', 11, 'CALENDAR_DAYS', 7, 'local practice, to be set by the legal office', false, '2017-04-11', 'seed'),
       ('document.dossier-hearing-materials', '*', 12, 'CALENDAR_DAYS', 7, 'State Council decree 713, art. 16', true, '2017-04-11', 'seed'),
       ('document.dossier-experts-enough', '*', 12, 'COUNT', 3, 'local practice, to be set by the legal office', false, '2017-04-11', 'seed'),
       ('document.dossier-review-days', '*', 12, 'WORKING_DAYS', 7, 'State Council decree 713, art. 26', true, '2017-04-11', 'seed'),
       ('document.dossier-evaluated-in-time', '*', 12, 'MONTHS', 12, 'local practice, to be set by the general office', false, '2017-04-11', 'seed');
