-- The year plan, coordinating and temporary bodies, national and provincial meetings, study (art. 33, 45, 46).

create table planned_meeting (
    id          uuid        primary key,
    version     bigint      not null,
    changed_at  timestamptz not null,
    year        int         not null,
    kind        text        not null check (kind in ('PLENARY', 'EXECUTIVE', 'MAYORS_OFFICE', 'SPECIAL')),
    title       text        not null,
    planned_on  date        not null,
    department  text        not null,
    people      int         not null check (people > 0),
    minutes     int         not null check (minutes > 0),
    budget_yuan bigint      not null check (budget_yuan >= 0),
    over_cap    text,
    state       text        not null check (state in ('PLANNED', 'HELD', 'DROPPED')),
    meeting_id  uuid        unique references meeting,
    drop_reason text,
    planned_by  text        not null,
    check ((state = 'HELD') = (meeting_id is not null)),
    check ((state = 'DROPPED') = (drop_reason is not null)),
    check (year = extract(year from planned_on))
);
create index planned_meeting_by_year on planned_meeting (year, kind, id) include (state, budget_yuan);
create index planned_meeting_by_state on planned_meeting (state, id);
create index planned_meeting_by_kind on planned_meeting (kind, id);
create index planned_meeting_by_department on planned_meeting (department, id);

create table coordinating_body (
    id             uuid        primary key,
    version        bigint      not null,
    changed_at     timestamptz not null,
    name           text        not null,
    kind           text        not null check (kind in ('COORDINATING', 'TEMPORARY')),
    purpose        text        not null check (purpose <> ''),
    leader         text        not null,
    departments    varchar[]   not null check (cardinality(departments) > 0),
    established_on date        not null,
    established_by text        not null,
    ends_on        date        not null,
    extensions     int         not null check (extensions >= 0),
    state          text        not null check (state in ('ACTIVE', 'EXPIRED', 'DISSOLVED')),
    reason         text,
    check (ends_on >= established_on)
);
create unique index one_working_body_of_a_name on coordinating_body (name) where state = 'ACTIVE';
create index body_by_state on coordinating_body (state, id);
create index body_by_kind on coordinating_body (kind, id);
create index body_by_end on coordinating_body (ends_on);
create index body_by_department on coordinating_body using gin (departments);

create table higher_meeting (
    id          uuid        primary key,
    version     bigint      not null,
    changed_at  timestamptz not null,
    level       text        not null check (level in ('NATIONAL', 'PROVINCIAL')),
    organizer   text        not null,
    title       text        not null,
    from_day    date        not null,
    until_day   date        not null check (until_day >= from_day),
    people      int         not null check (people > 0),
    budget_yuan bigint      not null check (budget_yuan >= 0),
    tasks       text        not null,
    department  text        not null,
    reported_by text        not null,
    reported_at timestamptz not null,
    state       text        not null check (state in ('REPORTED', 'CONSENTED', 'DECLINED', 'REPLIED')),
    consented   boolean,
    opinion     text,
    decided_by  text,
    reply       text,
    replied_at  timestamptz,
    check ((state = 'REPORTED') = (consented is null)),
    -- Nobody replies before the government has decided (art. 45).
    check ((state = 'REPLIED') = (reply is not null)),
    check (reply is null or decided_by is not null)
);
create index higher_meeting_by_state on higher_meeting (state, id);
create index higher_meeting_by_level on higher_meeting (level, id);
create index higher_meeting_by_department on higher_meeting (department, id);

create table study_session (
    id           uuid        primary key,
    version      bigint      not null,
    changed_at   timestamptz not null,
    subject      text        not null,
    held_on      date        not null,
    form         text        not null check (form in ('LECTURE', 'VISIT', 'DISCUSSION')),
    lead_speaker text        not null check (lead_speaker <> ''),
    place        text        not null,
    state        text        not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    people       varchar[]   not null,
    reason       text,
    planned_by   text        not null,
    check (state <> 'HELD' or cardinality(people) > 0),
    check (state <> 'CANCELLED' or reason <> '')
);
create index study_session_by_state on study_session (state, id);
create index study_session_by_day on study_session (held_on);

create table study_plan (
    id         uuid        primary key,
    version    bigint      not null,
    changed_at timestamptz not null,
    person_id  text        not null,
    year       int         not null,
    unique (person_id, year)
);
create index study_plan_by_year on study_plan (year, id);

create table study_plan_subject (
    plan_id    uuid not null references study_plan,
    position   int  not null,
    subject    text not null,
    notes      text,
    studied_on date,
    primary key (plan_id, position),
    check ((notes is null) = (studied_on is null))
);

insert into policy (rule_id, applies_to, article, unit, figure, source, confirmed, effective_from, author) values
    ('body.end-in-bounds', 'TEMPORARY', 46, 'MONTHS', 24, 'local practice, to be set by the establishment office', false, '2017-04-11', 'seed'),
    ('body.end-in-bounds', 'COORDINATING', 46, 'MONTHS', 60, 'local practice, to be set by the establishment office', false, '2017-04-11', 'seed');
