-- What reaches the government from below (收文, art. 48): the documents, the opinions on them, what was done with them.

create table functional_department (
    subject        text not null check (subject in ('FUNDS', 'POSTS', 'OVERSEAS_TRIP', 'FEE_WAIVER', 'COMMENDATION')),
    department     text not null check (department <> ''),
    effective_from date not null,
    primary key (subject, effective_from)
);
-- Which department is the functional one follows from the division of functions of the city; a later row changes it.
insert into functional_department (subject, department, effective_from)
values ('FUNDS', 'finance', '2017-04-11'),
       ('POSTS', 'establishment-office', '2017-04-11'),
       ('OVERSEAS_TRIP', 'foreign-affairs', '2017-04-11'),
       ('FEE_WAIVER', 'housing-construction', '2017-04-11'),
       ('COMMENDATION', 'establishment-office', '2017-04-11');

create table incoming_document (
    id                 uuid        primary key,
    version            bigint      not null,
    changed_at         timestamptz not null,
    kind               text        not null check (kind in ('RESOLUTION', 'DECISION', 'ORDER', 'COMMUNIQUE', 'ANNOUNCEMENT',
                                       'PUBLIC_NOTICE', 'OPINION', 'NOTICE', 'CIRCULAR', 'REPORT', 'REQUEST', 'REPLY',
                                       'BILL', 'LETTER', 'MINUTES')),
    title              text        not null check (length(title) between 1 and 200),
    sender             text        not null check (sender <> ''),
    sender_name        text,
    sender_type        text        not null,
    sender_number      text,
    on_paper           boolean     not null,
    matters            varchar[]   not null check (cardinality(matters) between 1 and 20),
    main_addressees    varchar[]   not null,
    copies             varchar[]   not null,
    leader             text,
    direct_ground      text        check (direct_ground in ('ASSIGNED_BY_LEADER', 'SENSITIVE', 'MAJOR_EMERGENCY', 'CLASSIFIED')),
    ground_reference   text,
    basis              text,
    skip_reason        text,
    touched            varchar[]   not null,
    subjects           varchar[]   not null,
    asked              varchar[]   not null,
    secrecy            text        not null check (secrecy in ('PUBLIC', 'INTERNAL', 'SECRET', 'CONFIDENTIAL', 'TOP_SECRET')),
    urgency            text        not null check (urgency in ('NORMAL', 'URGENT', 'EXTRA_URGENT')),
    channel            text        check (channel <> ''),
    body_hash          text        check (body_hash ~ '^[0-9a-f]{64}$'),
    hidden_requests    varchar[]   not null,
    findings           varchar[]   not null,
    signatory          text,
    principal_signed   boolean     not null,
    state              text        not null check (state in ('PREPARED', 'ARRIVED', 'RETURNED', 'REGISTERED', 'PROPOSED', 'IN_HAND',
                                       'REPORTED', 'CLOSED', 'WITHDRAWN')),
    waiting_since      timestamptz not null,
    arrived_at         timestamptz,
    return_reasons     text,
    number             text        unique,
    proposal           text,
    proposed_leader    text,
    instruction        text,
    instructed_by      text,
    handlers           varchar[]   not null,
    due_at             timestamptz,
    overdue            boolean     not null,
    urged              int         not null check (urged >= 0),
    result             text,
    late_reason        text,
    answer             text,
    answer_document_id uuid        references document,
    story              text        check (story <> ''),
    -- art. 35: nothing of 机密 or above keeps its body here, and everything else has one
    check ((secrecy in ('CONFIDENTIAL', 'TOP_SECRET')) = (body_hash is null)),
    check (secrecy not in ('CONFIDENTIAL', 'TOP_SECRET') or channel is not null),
    -- art. 48: what breaks its rules goes no further than the register's door
    check (state not in ('REGISTERED', 'PROPOSED', 'IN_HAND', 'REPORTED', 'CLOSED') or cardinality(findings) = 0 and principal_signed),
    check ((state in ('REGISTERED', 'PROPOSED', 'IN_HAND', 'REPORTED', 'CLOSED')) = (number is not null)),
    check (state not in ('IN_HAND', 'REPORTED', 'CLOSED') or cardinality(handlers) > 0 and due_at is not null),
    check (state <> 'PREPARED' or instruction is null),
    check (kind <> 'REQUEST' or state <> 'CLOSED' or answer_document_id is not null)
);
create index incoming_by_state on incoming_document (state, id);
create index incoming_waiting on incoming_document (state, waiting_since, id) where state not in ('CLOSED', 'WITHDRAWN');
create index incoming_by_kind on incoming_document (kind, id);
create index incoming_by_sender on incoming_document (sender, id);
create index incoming_by_leader on incoming_document (proposed_leader, waiting_since) where state = 'PROPOSED';
create index incoming_overdue on incoming_document (id) where overdue;
create index incoming_by_handler on incoming_document using gin (handlers);
create index incoming_by_asked on incoming_document using gin (asked);

create table incoming_opinion (
    id          uuid        primary key,
    incoming_id uuid        not null references incoming_document,
    department  text        not null check (department <> ''),
    outcome     text        not null check (outcome in ('AGREED', 'AGREED_WITH_RESERVATION', 'DISAGREED')),
    text        text,
    given_by    text,
    given_at    timestamptz not null,
    unique (incoming_id, department)
);

create table incoming_entry (
    id               uuid        primary key,
    incoming_id      uuid        not null references incoming_document,
    at               timestamptz not null,
    actor            text        not null,
    actor_department text        not null,
    act              text        not null,
    from_state       text,
    to_state         text        not null,
    remark           text        not null
);
create index incoming_entry_by_document on incoming_entry (incoming_id, id);
create trigger incoming_entry_append_only before update or delete or truncate on incoming_entry
    for each statement execute function refuse_change();

-- receiving numbers run beside those of issued documents, in the same way
alter table document_number drop constraint document_number_issuer_check;
alter table document_number add constraint document_number_series check (issuer in ('GOVERNMENT', 'GOVERNMENT_OFFICE', 'RECEIVED'));

insert into policy (rule_id, applies_to, article, unit, figure, source, confirmed, effective_from, author)
values ('document.incoming-handled-in-time', 'NORMAL', 47, 'WORKING_DAYS', 15, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
       ('document.incoming-handled-in-time', 'URGENT', 47, 'WORKING_DAYS', 5, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
       ('document.incoming-handled-in-time', 'EXTRA_URGENT', 47, 'WORKING_DAYS', 1, 'local practice, to be set by the general office', false, '2017-04-11', 'seed');
