-- Resolutions as known from meeting.events, official documents with their signatures, tasks and history, numbers.

create table resolution (
    id                   uuid        primary key,
    version              bigint      not null,
    changed_at           timestamptz not null,
    meeting_kind         text        not null check (meeting_kind in ('PLENARY', 'EXECUTIVE', 'MAYORS_OFFICE', 'SPECIAL')),
    topic_title          text        not null,
    proposing_department text        not null,
    major_decision       boolean     not null,
    normative            boolean     not null,
    secrecy              text        not null check (secrecy in ('PUBLIC', 'INTERNAL', 'SECRET', 'CONFIDENTIAL', 'TOP_SECRET')),
    adopted_on           date        not null,
    story                text        not null check (story <> '')
);

create index resolution_by_department on resolution (proposing_department, id);

create table resolution_task (
    task_id       uuid primary key,
    resolution_id uuid not null references resolution,
    description   text not null,
    department    text not null,
    due_on        date not null
);
create index resolution_task_by_resolution on resolution_task (resolution_id);
create index resolution_task_by_department on resolution_task (department, resolution_id);

create table document (
    id                  uuid        primary key,
    version             bigint      not null,
    changed_at          timestamptz not null,
    kind                text        not null check (kind in ('RESOLUTION', 'DECISION', 'ORDER', 'COMMUNIQUE', 'ANNOUNCEMENT',
                                        'PUBLIC_NOTICE', 'OPINION', 'NOTICE', 'CIRCULAR', 'REPORT', 'REQUEST', 'REPLY',
                                        'BILL', 'LETTER', 'MINUTES')),
    purpose             text        not null check (purpose in ('UPWARD_REPORT', 'BILL', 'REGULATION', 'NORMATIVE', 'DOWNWARD',
                                        'APPOINTMENT', 'OVERSEAS_PRE_APPROVAL', 'DECIDED_BY_EXECUTIVE',
                                        'ROUTINE_APPROVAL', 'OFFICE_DOCUMENT')),
    issuer              text        not null check (issuer in ('GOVERNMENT', 'GOVERNMENT_OFFICE')),
    title               text        not null check (length(title) between 1 and 200),
    drafting_department text        not null check (drafting_department <> ''),
    drafter             text        not null,
    drafted_on          date        not null,
    addressees          varchar[]   not null check (cardinality(addressees) between 1 and 100),
    secrecy             text        not null check (secrecy in ('PUBLIC', 'INTERNAL', 'SECRET', 'CONFIDENTIAL', 'TOP_SECRET')),
    urgency             text        not null check (urgency in ('NORMAL', 'URGENT', 'EXTRA_URGENT')),
    channel             text        check (channel <> ''),
    body_hash           text        check (body_hash ~ '^[0-9a-f]{64}$'),
    resolution_id       uuid        references resolution,
    story               text        check (story <> ''),
    state               text        not null check (state in ('DRAFTED', 'SUBMITTED', 'RETURNED', 'REVIEWED', 'SIGNED',
                                        'CHECKED', 'NUMBERED', 'ISSUED', 'WITHDRAWN')),
    waiting_since       timestamptz not null,
    submitted_at        timestamptz,
    reviewer            text,
    reviewed_on         date,
    over_quota_consent  text,
    return_reasons      text,
    signing_step        int         not null check (signing_step >= 1),
    signed_by           text,
    signed_on           date,
    signed_hash         text        check (signed_hash ~ '^[0-9a-f]{64}$'),
    checked_by          text,
    number              text        unique,
    number_year         int,
    number_serial       int         check (number_serial > 0),
    issued_at           timestamptz,
    issued_on           date,
    unique (issuer, number_year, number_serial),
    -- art. 35: nothing of 机密 or above keeps its body here, and everything else has one
    check ((secrecy in ('CONFIDENTIAL', 'TOP_SECRET')) = (body_hash is null)),
    check (secrecy not in ('CONFIDENTIAL', 'TOP_SECRET') or channel is not null),
    -- art. 50(6): what the office issues is an office document, and nothing else is
    check ((purpose = 'OFFICE_DOCUMENT') = (issuer = 'GOVERNMENT_OFFICE')),
    check (purpose <> 'DECIDED_BY_EXECUTIVE' or resolution_id is not null),
    check (reviewer is null or reviewer <> drafter),
    check ((signed_by is null) = (signed_on is null)),
    check ((state in ('SIGNED', 'CHECKED', 'NUMBERED', 'ISSUED')) = (signed_by is not null)),
    -- what was signed is what is issued
    check (signed_by is null or signed_hash is not distinct from body_hash),
    check ((number is null) = (number_year is null) and (number is null) = (number_serial is null)),
    check (state not in ('NUMBERED', 'ISSUED') or number is not null),
    check (state <> 'WITHDRAWN' or number is null),
    check ((state = 'ISSUED') = (issued_at is not null) and (issued_at is null) = (issued_on is null))
);
create index document_by_state on document (state, id);
create index document_waiting on document (state, waiting_since, id) where state not in ('ISSUED', 'WITHDRAWN');
create index document_by_department on document (drafting_department, id);
create index document_by_kind on document (kind, id);
create index document_by_issuer on document (issuer, id);
create index document_by_title on document (title text_pattern_ops);
create index document_by_addressee on document using gin (addressees);
create index document_by_resolution on document (resolution_id, id) where resolution_id is not null;
create index document_accepted on document (drafting_department, reviewed_on) where reviewed_on is not null;
create index document_issued on document (issued_on, drafting_department) where issued_on is not null;

create table document_task (
    id          uuid primary key,
    document_id uuid not null references document,
    task_id     uuid not null,
    description text not null check (description <> ''),
    department  text not null check (department <> ''),
    due_on      date not null,
    unique (document_id, task_id)
);

create table document_signature (
    id           uuid        primary key,
    document_id  uuid        not null references document,
    step         int         not null check (step >= 1),
    matrix_item  int         not null check (matrix_item between 1 and 6),
    act          text        not null check (act in ('REVIEW', 'APPROVAL', 'PARTY_CONSENT', 'SIGNATURE')),
    signer       text        not null,
    signer_name  text        not null,
    office       text        not null,
    on_behalf_of text,
    opinion      text        not null check (opinion <> ''),
    reference    text,
    signed_on    date        not null,
    signed_at    timestamptz not null,
    body_hash    text,
    voided_at    timestamptz,
    void_reason  text,
    check (act <> 'PARTY_CONSENT' or reference <> ''),
    check ((voided_at is null) = (void_reason is null))
);
create index document_signature_by_document on document_signature (document_id, id);
-- one signature of a step stands at a time; those a change made void stay on record
create unique index document_signature_standing on document_signature (document_id, step) where voided_at is null;

create table document_history (
    id               uuid        primary key,
    document_id      uuid        not null references document,
    at               timestamptz not null,
    actor            text        not null,
    actor_department text        not null,
    act              text        not null,
    from_state       text,
    to_state         text        not null,
    remark           text        not null,
    body_hash        text
);
create index document_history_by_document on document_history (document_id, id);
create trigger document_history_append_only before update or delete or truncate on document_history
    for each statement execute function refuse_change();

-- The last number given, per issuer and year; locked by whoever takes the next one until that transaction ends.
create table document_number (
    issuer text not null check (issuer in ('GOVERNMENT', 'GOVERNMENT_OFFICE')),
    year   int  not null check (year between 2000 and 2200),
    last   int  not null check (last > 0),
    primary key (issuer, year)
);
