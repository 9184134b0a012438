-- Interests declared in the integrity register, and what of them a document may touch (art. 30).

create table interest (
    id         uuid        primary key,
    version    bigint      not null,
    changed_at timestamptz not null,
    person_id  text        not null,
    -- null when the withdrawal came before the declaration
    subject    text        check (subject <> ''),
    since      date,
    until      date        check (until >= since),
    ended_on   date,
    check ((subject is null) = (since is null)),
    check (subject is not null or ended_on is not null)
);
create index interest_by_subject on interest (subject, id);
create index interest_by_person on interest (person_id, id);

alter table document
    add column concerned_codes  varchar[] not null default '{}',
    add column concerned_names  varchar[] not null default '{}',
    add column concerned_fields varchar[] not null default '{}';
alter table document
    add check (cardinality(concerned_codes) = cardinality(concerned_names) and cardinality(concerned_codes) <= 50),
    add check (array_position(concerned_codes, null) is null and array_position(concerned_names, null) is null
        and array_position(concerned_fields, null) is null),
    add check (array_to_string(concerned_codes, '') ~ '^([0-9A-HJ-NP-RTUWXY]{18})*$'),
    add check (cardinality(concerned_fields) <= 20);
