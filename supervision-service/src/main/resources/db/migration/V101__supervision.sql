-- Supervision matters with what happened to them, accountability cases, facts for assessment.

create table matter (
    id                 uuid        primary key,
    version            bigint      not null,
    changed_at         timestamptz not null,
    title              text        not null check (title <> ''),
    requirement        text        not null check (requirement <> ''),
    source             text        not null check (source in ('RESOLUTION', 'DOCUMENT', 'SUPERIOR_DECISION', 'CITY_DECISION',
                                       'INSTRUCTION', 'LETTER', 'ASSESSMENT', 'RESEARCH', 'RESULT_USE', 'ASSIGNED')),
    source_id          text,
    task_id            text        unique,
    document_id        text,
    instructed_by      text,
    department         text,
    responsible_leader text,
    first_responsible  text,
    due_on             date,
    state              text        not null check (state in ('UNASSIGNED', 'OPEN', 'CLOSURE_PROPOSED', 'CLOSED')),
    percent            int         not null check (percent between 0 and 100),
    overdue            boolean     not null,
    reminders          int         not null check (reminders >= 0),
    audit              boolean     not null,
    secrecy            text        not null check (secrecy in ('PUBLIC', 'INTERNAL', 'SECRET')),
    opened_by          text        not null,
    opened_at          timestamptz not null,
    proposed_by        text,
    closed_on          date,
    leader_feedback_at timestamptz,
    writer_reply_at    timestamptz,
    -- whoever handles it has a date
    check (state = 'UNASSIGNED' or department is not null and due_on is not null),
    check (not overdue or due_on is not null),
    check (state not in ('CLOSURE_PROPOSED', 'CLOSED') or proposed_by is not null and percent = 100),
    check ((state = 'CLOSED') = (closed_on is not null)),
    -- art. 54: a letter is closed only with both answers
    check (source <> 'LETTER' or state <> 'CLOSED' or leader_feedback_at is not null and writer_reply_at is not null),
    check (source not in ('INSTRUCTION', 'LETTER') or instructed_by is not null)
);
-- a resolution without tasks is one matter
create unique index matter_without_task on matter (source, source_id)
    where task_id is null and source in ('RESOLUTION', 'DOCUMENT');
create index matter_by_department on matter (department, id);
create index matter_by_leader on matter (responsible_leader, id);
create index matter_by_instruction on matter (instructed_by, id) where instructed_by is not null;
create index matter_by_state on matter (state, id);
create index matter_by_source on matter (source, id);
create index matter_by_source_id on matter (source_id, id);
create index matter_by_document on matter (document_id, id) where document_id is not null;
create index matter_overdue on matter (id) where overdue;
create index matter_waiting on matter (state, opened_at) where state <> 'CLOSED';
create index matter_of_department_waiting on matter (department, opened_at) where state = 'OPEN';
create index matter_of_leader_waiting on matter (responsible_leader, opened_at) where state = 'OPEN';

create table matter_entry (
    matter_id uuid        not null references matter (id),
    seq       int         not null check (seq >= 0),
    kind      text        not null check (kind in ('OPENED', 'LINKED', 'DISPATCHED', 'HANDED_OVER', 'PROGRESS', 'REMINDER',
                              'APPROACHING', 'EXTENSION', 'OVERDUE', 'CLOSURE_PROPOSED', 'CLOSURE_RETURNED', 'CLOSED',
                              'REOPENED', 'LEADER_FEEDBACK', 'WRITER_REPLY')),
    at        timestamptz not null,
    actor     text        not null,
    note      text        not null,
    percent   int         check (percent between 0 and 100),
    due_on    date,
    evidence  text[],
    primary key (matter_id, seq),
    check ((kind = 'PROGRESS') = (percent is not null)),
    check (kind not in ('EXTENSION', 'DISPATCHED', 'REOPENED') or due_on is not null),
    -- art. 53: nothing is closed without evidence
    check (kind <> 'CLOSURE_PROPOSED' or cardinality(evidence) > 0)
);

create table accountability_case (
    id              uuid        primary key,
    version         bigint      not null,
    changed_at      timestamptz not null,
    ground          text        not null check (ground in ('REPORTING_LATE', 'REPORTING_MISSED', 'REPORTING_FALSE',
                                    'REPORTING_CONCEALED', 'DELAY')),
    department      text        not null,
    person          text,
    source          text        not null check (source in ('REPORTING_BREACH', 'MATTER')),
    source_id       text        not null,
    title           text        not null check (title <> ''),
    allegation      text        not null check (allegation <> ''),
    state           text        not null check (state in ('OPENED', 'FACTS_ESTABLISHED', 'HEARD', 'DECISION_PROPOSED', 'DECIDED',
                                    'CLOSED_WITHOUT_FINDING', 'APPEALED', 'UPHELD', 'SET_ASIDE')),
    opened_by       text        not null,
    opened_at       timestamptz not null,
    facts           text,
    evidence        text[],
    facts_by        text,
    heard           text,
    heard_on        date,
    statement       text,
    measure         text        check (measure in ('CRITICISM', 'ADMONISHMENT', 'SELF_CRITICISM', 'ORGANIZATIONAL', 'EXEMPTED')),
    reasons         text,
    tolerance       text,
    proposed_by     text,
    approved_by     text,
    decided_at      timestamptz,
    closing_reason  text,
    appeal          text,
    appealed_by     text,
    appealed_at     timestamptz,
    appeal_reasons  text,
    returned_reason text,
    -- one case for each breach and each matter
    unique (source, source_id),
    -- art. 28: nobody is held accountable unheard, nor without the mayor's approval
    check (state not in ('DECISION_PROPOSED', 'DECIDED', 'APPEALED', 'UPHELD', 'SET_ASIDE') or statement is not null and heard_on is not null),
    check (state not in ('DECIDED', 'APPEALED', 'UPHELD', 'SET_ASIDE')
           or measure is not null and approved_by is not null and approved_by <> proposed_by and decided_at is not null),
    check (facts is null or cardinality(evidence) > 0),
    check (state <> 'CLOSED_WITHOUT_FINDING' or closing_reason is not null),
    check (measure <> 'EXEMPTED' or tolerance is not null)
);
create index accountability_case_by_department on accountability_case (department, id);
create index accountability_case_by_state on accountability_case (state, opened_at);

-- One row for each event that counts in a department's assessment; the id is the event's.
create table assessment_fact (
    id          uuid        primary key,
    version     bigint      not null,
    changed_at  timestamptz not null,
    kind        text        not null check (kind in ('MATTER_OVERDUE', 'REPORTING_BREACH', 'PUBLICATION_OVERDUE')),
    department  text        not null,
    subject_id  text        not null,
    label       text        not null,
    occurred_on date        not null
);
create index assessment_fact_by_department on assessment_fact (department, occurred_on, id);
