-- Interests declared in the integrity register, and what of them a topic may touch (art. 30).

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

create table topic_party (
    topic_id uuid not null references topic,
    code     text not null check (code ~ '^[0-9A-HJ-NP-RTUWXY]{18}$'),
    name     text not null check (name <> ''),
    primary key (topic_id, code)
);
alter table topic add fields varchar[] not null default '{}';
