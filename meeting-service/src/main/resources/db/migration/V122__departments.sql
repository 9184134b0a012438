-- Departments and districts with their functions (articles 5 and 8).
create table department (
    id          uuid        primary key,
    version     bigint      not null,
    changed_at  timestamptz not null,
    code        text        not null unique check (code ~ '^[a-z][a-z0-9-]{1,59}$'),
    name        text        not null check (name <> ''),
    name_en     text        not null,
    kind        text        not null check (kind in ('GOVERNMENT', 'DEPARTMENT', 'DISTRICT')),
    parent      text        references department (code) deferrable initially deferred check (parent <> code),
    functions   varchar[]   not null,
    since       date        not null,
    until       date        check (until >= since),
    basis       text        not null check (basis <> ''),
    ended_basis text        check (ended_basis <> ''),
    check ((until is null) = (ended_basis is null)),
    check (kind <> 'GOVERNMENT' or parent is null)
);
create unique index one_government on department (kind) where kind = 'GOVERNMENT';
create index department_by_parent on department (parent, id);
create index department_by_kind on department (kind, id);
create index department_by_function on department using gin (functions);

-- How long an entrustment may last is a local figure.
insert into policy (rule_id, applies_to, article, unit, figure, source, confirmed, effective_from, author)
values ('meeting.entrustment.limited-time', '*', 5, 'MONTHS', 12, 'local practice, to be set by the general office', false,
        '2017-04-11', 'seed');
