-- People in office (art. 5), topics (41), meetings (36-40), resolutions (44), minutes (43).

create table person (
    id          uuid        primary key,
    version     bigint      not null,
    changed_at  timestamptz not null,
    person_id   text        not null unique,
    name        text        not null,
    department  text,
    offices     varchar[]   not null,
    departments varchar[]   not null,
    fields      varchar[]   not null,
    stand_in    text        check (stand_in <> person_id)
);
create unique index one_mayor on person ((true)) where 'mayor' = any (offices);

create table topic (
    id             uuid        primary key,
    version        bigint      not null,
    changed_at     timestamptz not null,
    title          text        not null,
    summary        text        not null,
    department     text        not null,
    proposed_by    text        not null,
    proposed_at    timestamptz not null,
    touches_funds  boolean     not null,
    touches_posts  boolean     not null,
    major_decision boolean     not null,
    dossier_ready  boolean     not null,
    normative      boolean     not null,
    secrecy        text        not null check (secrecy in ('PUBLIC', 'INTERNAL', 'SECRET')),
    state          text        not null check (state in ('PROPOSED', 'DISAGREED', 'COORDINATED', 'ADMITTED', 'SCHEDULED',
                                                         'DECIDED', 'WITHDRAWN')),
    office_opinion text,
    admitted_by    text,
    admitted_at    timestamptz,
    story          text,
    check (state not in ('ADMITTED', 'SCHEDULED', 'DECIDED') or admitted_by is not null and office_opinion is not null),
    check (not major_decision or dossier_ready or state not in ('ADMITTED', 'SCHEDULED', 'DECIDED'))
);
create index topic_by_state on topic (state, id);
create index topic_by_department on topic (department, id);

create table countersignature (
    topic_id   uuid not null references topic,
    department text not null,
    opinion    text not null check (opinion in ('PENDING', 'AGREED', 'AGREED_WITH_RESERVATION', 'DISAGREED')),
    reason     text,
    signed_by  text,
    signed_at  timestamptz,
    primary key (topic_id, department),
    check ((opinion = 'PENDING') = (signed_by is null)),
    check (opinion in ('PENDING', 'AGREED') or reason <> '')
);
create index countersignature_waiting on countersignature (department, topic_id) where opinion = 'PENDING';
create index countersignature_by_department on countersignature (department, topic_id);

create table meeting (
    id         uuid        primary key,
    version    bigint      not null,
    changed_at timestamptz not null,
    kind       text        not null check (kind in ('PLENARY', 'EXECUTIVE', 'MAYORS_OFFICE', 'SPECIAL')),
    title      text        not null,
    place      text        not null,
    held_at    timestamptz not null,
    chair      text        not null,
    state      text        not null check (state in ('CONVENED', 'OPEN', 'CLOSED')),
    opened_at  timestamptz,
    closed_at  timestamptz,
    check ((state = 'CONVENED') = (opened_at is null)),
    check ((state = 'CLOSED') = (closed_at is not null))
);
create index meeting_by_state on meeting (state, id);
create index meeting_by_kind on meeting (kind, id);
create index meeting_by_time on meeting (held_at);
create index meeting_by_chair on meeting (chair, id) where state <> 'CLOSED';

create table meeting_member (
    meeting_id uuid    not null references meeting,
    person_id  text    not null,
    name       text    not null,
    counted    boolean not null,
    present    boolean not null,
    since      timestamptz,
    primary key (meeting_id, person_id)
);
create index meeting_member_by_person on meeting_member (person_id, meeting_id);

create table agenda_item (
    meeting_id    uuid not null references meeting,
    position      int  not null check (position >= 0),
    topic_id      uuid not null references topic,
    title         text not null,
    department    text not null,
    outcome       text not null check (outcome in ('OPEN', 'ADOPTED', 'REJECTED', 'DEFERRED')),
    resolution_id uuid,
    primary key (meeting_id, position),
    unique (meeting_id, topic_id),
    check ((outcome = 'ADOPTED') = (resolution_id is not null))
);
create unique index topic_open_at_one_meeting on agenda_item (topic_id) where outcome = 'OPEN';
create index agenda_item_by_department on agenda_item (department, meeting_id);

create table resolution (
    id           uuid        primary key,
    version      bigint      not null,
    changed_at   timestamptz not null,
    meeting_id   uuid        not null references meeting,
    meeting_kind text        not null,
    topic_id     uuid        not null unique references topic,
    title        text        not null,
    department   text        not null,
    text         text        not null,
    chair_reason text,
    secrecy      text        not null check (secrecy in ('PUBLIC', 'INTERNAL', 'SECRET')),
    adopted_on   date        not null
);
create index resolution_by_meeting on resolution (meeting_id, id);
create index resolution_by_department on resolution (department, id);
create index resolution_by_day on resolution (adopted_on);

create table resolution_task (
    resolution_id uuid not null references resolution,
    position      int  not null,
    task_id       uuid not null unique,
    description   text not null,
    department    text,
    due_on        date not null,
    primary key (resolution_id, position)
);
create index resolution_task_by_department on resolution_task (department, resolution_id);

create table resolution_position (
    resolution_id uuid not null references resolution,
    position      int  not null,
    person_id     text not null,
    name          text not null,
    stand         text not null check (stand in ('FOR', 'AGAINST', 'ABSTAINED')),
    reason        text,
    primary key (resolution_id, position),
    unique (resolution_id, person_id),
    check (stand <> 'AGAINST' or reason <> '')
);

create table resolution_step (
    resolution_id uuid        not null references resolution,
    record_id     uuid        not null,
    kind          text        not null,
    label         text        not null,
    department    text,
    at            timestamptz not null,
    primary key (resolution_id, record_id)
);

create table minutes (
    id          uuid        primary key,
    version     bigint      not null,
    changed_at  timestamptz not null,
    meeting_id  uuid        not null unique references meeting,
    kind        text        not null check (kind in ('PLENARY', 'EXECUTIVE', 'MAYORS_OFFICE', 'SPECIAL')),
    title       text        not null,
    content     text        not null,
    secrecy     text        not null check (secrecy in ('INTERNAL', 'SECRET')),
    state       text        not null check (state in ('DRAFT', 'REVIEWED', 'ISSUED')),
    drafted_by  text        not null,
    reviewed_by text        check (reviewed_by <> drafted_by),
    issued_by   text,
    issued_on   date,
    year        int,
    serial      int         check (serial > 0),
    unique (kind, year, serial),
    check ((state = 'ISSUED') = (serial is not null)),
    check (state = 'DRAFT' or reviewed_by is not null)
);
create index minutes_by_state on minutes (state, id);
