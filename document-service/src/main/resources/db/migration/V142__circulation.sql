-- Issued documents on their way to departments, and the receipts of those who read them (art. 51).

create table circulation (
    id                  uuid        primary key,
    version             bigint      not null,
    changed_at          timestamptz not null,
    document_id         uuid        not null references document,
    number              text        not null check (number <> ''),
    title               text        not null check (title <> ''),
    secrecy             text        not null check (secrecy in ('PUBLIC', 'INTERNAL', 'SECRET', 'CONFIDENTIAL', 'TOP_SECRET')),
    drafting_department text        not null,
    department          text        not null check (department <> ''),
    sent_at             timestamptz not null,
    received_at         timestamptz,
    unique (document_id, department),
    check (received_at is null or received_at >= sent_at)
);
create index circulation_by_department on circulation (department, id);
create index circulation_by_drafter on circulation (drafting_department, id);
create index circulation_waiting on circulation (department, sent_at, id) where received_at is null;

create table circulation_reading (
    id             uuid        primary key,
    circulation_id uuid        not null references circulation,
    person         text        not null,
    name           text        not null,
    remark         text,
    at             timestamptz not null,
    unique (circulation_id, person)
);
