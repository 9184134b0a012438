-- Who held which office, led what and stood in for whom, over time (articles 5 and 6). A period begins with its day "since"
-- and ends before its day "until". The exclusions are deferred: in one act a predecessor ends and a successor begins.

create extension if not exists btree_gist;

drop index one_mayor;
alter table person
    add column clearance            text        not null default 'internal'
        check (clearance in ('public', 'internal', 'secret', 'confidential', 'top-secret')),
    add column away_from            timestamptz,
    add column away_until           timestamptz check (away_until > away_from),
    add column entrusted_departments varchar[]  not null default '{}',
    add column entrusted_fields     varchar[]   not null default '{}',
    add column next_change_at       timestamptz;
create index person_to_recount on person (next_change_at) where next_change_at is not null;

create table office_tenure (
    id          uuid        primary key,
    version     bigint      not null,
    changed_at  timestamptz not null,
    person_id   text        not null references person (person_id) deferrable initially deferred,
    office      text        not null,
    department  text        not null,
    acting      boolean     not null,
    since       date        not null,
    until       date        check (until >= since),
    basis       text        not null check (basis <> ''),
    recorded_by text        not null,
    ended_basis text        check (ended_basis <> ''),
    check ((until is null) = (ended_basis is null)),
    constraint office_has_one_holder exclude using gist (office with =, department with =, daterange(since, until) with &&)
        where (office in ('mayor', 'secretary-general', 'office-director', 'department-head', 'district-head'))
        deferrable initially deferred,
    constraint office_held_once exclude using gist (person_id with =, office with =, department with =,
        daterange(since, until) with &&) deferrable initially deferred
);
create index office_tenure_by_person on office_tenure (person_id, id);
create index office_tenure_by_office on office_tenure (office, id);
create index office_tenure_by_department on office_tenure (department, id);
create index office_tenure_by_period on office_tenure using gist (daterange(since, until));

create table charge (
    id          uuid        primary key,
    version     bigint      not null,
    changed_at  timestamptz not null,
    person_id   text        not null references person (person_id) deferrable initially deferred,
    kind        text        not null check (kind in ('DEPARTMENT', 'FIELD')),
    code        text        not null check (code <> ''),
    since       date        not null,
    until       date        check (until >= since),
    basis       text        not null check (basis <> ''),
    recorded_by text        not null,
    ended_basis text        check (ended_basis <> ''),
    check ((until is null) = (ended_basis is null)),
    constraint one_in_charge exclude using gist (kind with =, code with =, daterange(since, until) with &&)
        deferrable initially deferred
);
create index charge_by_person on charge (person_id, id);
create index charge_by_code on charge (code, id);
create index charge_by_period on charge using gist (daterange(since, until));

create table stand_in (
    id          uuid        primary key,
    version     bigint      not null,
    changed_at  timestamptz not null,
    person_id   text        not null references person (person_id) deferrable initially deferred,
    deputy      text        not null references person (person_id) deferrable initially deferred check (deputy <> person_id),
    since       date        not null,
    until       date        check (until >= since),
    basis       text        not null check (basis <> ''),
    recorded_by text        not null,
    ended_basis text        check (ended_basis <> ''),
    check ((until is null) = (ended_basis is null)),
    constraint one_stand_in exclude using gist (person_id with =, daterange(since, until) with &&)
        deferrable initially deferred
);
create index stand_in_by_person on stand_in (person_id, id);
create index stand_in_by_deputy on stand_in (deputy, id);
create index stand_in_by_period on stand_in using gist (daterange(since, until));

-- What the register knew before it kept periods holds from the day it was entered.
insert into office_tenure (id, version, changed_at, person_id, office, department, acting, since, basis, recorded_by)
select gen_random_uuid(), 0, changed_at, person_id, office, coalesce(department, 'government'), false,
       (changed_at at time zone 'Asia/Shanghai')::date, 'organization file', 'migration'
from person, unnest(offices) as office;
insert into charge (id, version, changed_at, person_id, kind, code, since, basis, recorded_by)
select gen_random_uuid(), 0, changed_at, person_id, kind, code, (changed_at at time zone 'Asia/Shanghai')::date,
       'organization file', 'migration'
from person, lateral (select 'DEPARTMENT' as kind, unnest(departments) as code
                      union all select 'FIELD', unnest(fields)) as led;
insert into stand_in (id, version, changed_at, person_id, deputy, since, basis, recorded_by)
select gen_random_uuid(), 0, changed_at, person_id, stand_in, (changed_at at time zone 'Asia/Shanghai')::date,
       'organization file', 'migration'
from person where stand_in is not null;
