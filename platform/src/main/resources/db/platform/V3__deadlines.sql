-- Deadlines: the facts of each clock, what they amount to, and when the watcher must look at it next.
-- Calendars: the years that working days are counted by.

create table deadline (
    id                       uuid        primary key,
    kind                     text        not null check (kind <> ''),
    aggregate_type           text        not null check (aggregate_type <> ''),
    aggregate_id             uuid        not null,
    subject_label            text        not null,
    department               text,
    rule_id                  text        not null check (rule_id <> ''),
    policy_id                text,
    limit_unit               text        not null check (limit_unit in ('MINUTES', 'HOURS', 'CALENDAR_DAYS',
                                                                        'WORKING_DAYS', 'MONTHS')),
    limit_figure             int         not null check (limit_figure > 0 or limit_unit = 'CALENDAR_DAYS' and limit_figure = 0),
    lead_unit                text        not null check (lead_unit in ('MINUTES', 'HOURS', 'CALENDAR_DAYS',
                                                                       'WORKING_DAYS', 'MONTHS')),
    lead_figure              int         not null check (lead_figure >= 0),
    facts                    jsonb       not null check (jsonb_typeof(facts) = 'array'),
    calendar_version         text        not null,
    started_at               timestamptz not null,
    due_at                   timestamptz not null,
    approach_at              timestamptz not null,
    estimated                boolean     not null,
    explanation              jsonb       not null check (explanation ->> 'en' <> '' and explanation ->> 'zh' <> ''),
    state                    text        not null check (state in ('RUNNING', 'PAUSED', 'MISSED', 'MET', 'MET_LATE', 'CANCELLED')),
    approaching_announced_at timestamptz,
    missed_announced_at      timestamptz,
    met_at                   timestamptz,
    wake_at                  timestamptz,
    attempts                 int         not null check (attempts >= 0),
    last_failure             text,
    moved                    jsonb       not null check (jsonb_typeof(moved) = 'array'),
    version                  int         not null check (version >= 0),
    created_at               timestamptz not null,
    check (started_at <= approach_at and approach_at <= due_at),
    check ((met_at is not null) = (state in ('MET', 'MET_LATE'))),
    check (state <> 'MISSED' or missed_announced_at is not null),
    check (state <> 'RUNNING' or wake_at is not null),
    check (state in ('RUNNING', 'MET_LATE') or wake_at is null)
);

-- one clock of a kind runs for a record at a time
create unique index deadline_open on deadline (kind, aggregate_id) where state in ('RUNNING', 'PAUSED', 'MISSED');
-- what the watcher asks every second
create index deadline_to_wake on deadline (wake_at) where wake_at is not null;
-- what a newly published calendar moves
create index deadline_by_calendar on deadline (calendar_version)
    where limit_unit = 'WORKING_DAYS' and state in ('RUNNING', 'PAUSED', 'MISSED');
-- lists: of a record, of a department, of all
create index deadline_by_aggregate on deadline (aggregate_id, created_at, id);
create index deadline_by_department on deadline (department, due_at, id) where state in ('RUNNING', 'PAUSED', 'MISSED');
create index deadline_by_due on deadline (due_at, id) where state in ('RUNNING', 'PAUSED', 'MISSED');

create table calendar_year (
    year      int         primary key check (year between 2000 and 2200),
    content   jsonb       not null check ((content ->> 'year')::int = year and jsonb_typeof(content -> 'days') = 'array'),
    origin    text        not null check (origin in ('SHIPPED', 'LOADED')),
    loaded_by text        not null,
    loaded_at timestamptz not null default now()
);
