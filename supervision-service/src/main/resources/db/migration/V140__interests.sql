-- Interests of the own and of relatives, declared by those in office (art. 30). A declaration stays when the interest has ended.

create table interest (
    id          uuid        primary key,
    version     bigint      not null,
    changed_at  timestamptz not null,
    person_id   text        not null,
    person_name text        not null,
    relation    text        not null check (relation in ('SELF', 'SPOUSE', 'CHILD', 'PARENT', 'SIBLING', 'OTHER_RELATIVE', 'STAFF')),
    kind        text        not null check (kind in ('DEPARTMENT', 'ORGANIZATION', 'FIELD')),
    code        text        not null check (code <> ''),
    name        text        not null check (name <> ''),
    description text        not null check (description <> ''),
    since       date        not null,
    until       date        check (until >= since),
    declared_at timestamptz not null,
    ended_on    date,
    end_reason  text        check (end_reason <> ''),
    check ((ended_on is null) = (end_reason is null))
);
create unique index interest_declared_once on interest (person_id, kind, code, relation) where ended_on is null;
create index interest_by_person on interest (person_id, id);
create index interest_by_kind on interest (kind, id);
create index interest_by_code on interest (code, id);
