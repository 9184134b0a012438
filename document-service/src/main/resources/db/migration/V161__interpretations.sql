-- Interpretations of regulations by the legal office (art. 11); given once, they do not change.
create table interpretation (
    id              uuid        primary key,
    version         bigint      not null,
    changed_at      timestamptz not null,
    document_id     uuid        not null references document,
    document_number text        not null check (document_number <> ''),
    provision       text        not null check (provision <> ''),
    question        text        not null check (question <> ''),
    asked_by        text        check (asked_by <> ''),
    text            text        not null check (text <> ''),
    given_by        text        not null check (given_by <> ''),
    given_on        date        not null
);
create index interpretation_by_document on interpretation (document_id, id);
