-- Entrustments of the mayor and the vice-mayors (articles 5 and 40), and outing reports (art. 6).

create table entrustment (
    id          uuid        primary key,
    version     bigint      not null,
    changed_at  timestamptz not null,
    grantor     text        not null references person (person_id) deferrable initially deferred,
    holder      text        not null references person (person_id) deferrable initially deferred check (holder <> grantor),
    kind        text        not null check (kind in ('WORK', 'CONVENING')),
    task        text        not null check (task <> ''),
    departments varchar[]   not null,
    fields      varchar[]   not null,
    from_at     timestamptz not null,
    until_at    timestamptz not null check (until_at > from_at),
    revoked_at  timestamptz,
    revoked_by  text,
    revoked_for text        check (revoked_for <> ''),
    check ((revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoked_for is null))
);
create index entrustment_by_holder on entrustment (holder, id);
create index entrustment_by_grantor on entrustment (grantor, id);
create index entrustment_in_force on entrustment ((coalesce(revoked_at, until_at)));

create table outing (
    id           uuid        primary key,
    version      bigint      not null,
    changed_at   timestamptz not null,
    person_id    text        not null references person (person_id) deferrable initially deferred,
    from_at      timestamptz not null,
    until_at     timestamptz not null check (until_at > from_at),
    place        text        not null check (place <> ''),
    reason       text        not null check (reason <> ''),
    state        text        not null check (state in ('REPORTED', 'CONSENTED', 'REFUSED', 'WITHDRAWN', 'RETURNED')),
    stand_in     text        references person (person_id) deferrable initially deferred check (stand_in <> person_id),
    pair         text,
    reported_by  text        not null,
    reported_at  timestamptz not null,
    decided_by   text        check (decided_by <> person_id),
    decided_at   timestamptz,
    opinion      text,
    override_reason text     check (override_reason <> ''),
    returned_at  timestamptz,
    check ((state = 'REPORTED') = (decided_at is null)),
    check ((state = 'RETURNED') = (returned_at is not null)),
    check (state <> 'REFUSED' or opinion <> ''),
    constraint away_once exclude using gist (person_id with =, tstzrange(from_at, until_at) with &&)
        where (state in ('REPORTED', 'CONSENTED')) deferrable initially deferred,
    constraint not_both_away exclude using gist (pair with =, tstzrange(from_at, until_at) with &&)
        where (state = 'CONSENTED' and override_reason is null) deferrable initially deferred
);
create index outing_by_person on outing (person_id, id);
create index outing_by_state on outing (state, id);
create index outing_in_force on outing ((coalesce(returned_at, until_at))) where state in ('CONSENTED', 'RETURNED');
create index outing_by_stand_in on outing (stand_in, id);
create index outing_by_decider on outing (decided_by, id);
