-- Incidents as this service knows them from events, and the first notice to the public that a larger one calls for (art. 22).

create table known_incident (
    incident_id    uuid   primary key,
    title          text   not null,
    category       text   not null,
    grade          text   check (grade in ('GENERAL', 'LARGER', 'MAJOR', 'EXTRAORDINARY')),
    place          text,
    department     text   not null
);

create table first_notice (
    id              uuid        primary key,
    version         bigint      not null,
    changed_at      timestamptz not null,
    incident_id     uuid        not null unique references known_incident,
    title           text        not null check (title <> ''),
    category        text        not null,
    grade           text        not null check (grade in ('LARGER', 'MAJOR', 'EXTRAORDINARY')),
    department      text        not null,
    owed_since      timestamptz not null,
    state           text        not null check (state in ('OWED', 'DRAFTED', 'ISSUED')),
    missed_at       timestamptz,
    headline        text,
    body            text,
    channels        text[],
    drafted_by      text,
    drafted_by_name text,
    drafted_at      timestamptz,
    returned_by     text,
    return_reason   text,
    returned_at     timestamptz,
    issued_by       text,
    issued_by_name  text,
    issued_at       timestamptz,
    late            boolean     not null,
    late_reason     text,
    conference_at   timestamptz,
    conference_late_reason text,
    conference_missed_at   timestamptz,
    check ((headline is null) = (drafted_by is null) and (headline is null) = (body is null)),
    check (state = 'OWED' or headline is not null),
    check ((state = 'ISSUED') = (issued_at is not null) and (issued_at is null) = (issued_by is null)),
    -- a second person approves
    check (issued_by is null or issued_by <> drafted_by),
    check (returned_by is null or return_reason is not null),
    check (not late or late_reason is not null)
);
create index first_notice_newest on first_notice (issued_at desc, id desc) where state = 'ISSUED';
create index first_notice_owed on first_notice (id) where state in ('OWED', 'DRAFTED');
create index first_notice_by_state on first_notice (state, id);
create index first_notice_by_department on first_notice (department, id);
create index first_notice_by_day on first_notice (owed_since);

create table first_notice_dispatch (
    first_notice_id uuid        not null references first_notice,
    channel         text        not null check (channel in ('WEBSITE', 'PRESS_CONFERENCE', 'NEW_MEDIA', 'GAZETTE')),
    went_out_at     timestamptz not null,
    reference       text        not null check (reference <> ''),
    recorded_by     text        not null,
    primary key (first_notice_id, channel, went_out_at, reference)
);
