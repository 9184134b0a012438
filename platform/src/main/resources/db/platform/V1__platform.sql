-- What every service stands on: outbox, inbox, parked events, idempotency keys, audit record, policy register.

create table outbox (
    seq              bigint generated always as identity primary key,
    id               uuid        not null unique,
    topic            text        not null,
    aggregatetype    text        not null,
    aggregateid      text        not null,
    aggregateversion bigint      not null check (aggregateversion >= 0),
    type             text        not null,
    payload          text        not null,
    headers          text        not null,
    created_at       timestamptz not null default now()
);

create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);

create table parked_event (
    id          uuid        primary key,
    consumer    text        not null,
    event_id    uuid        not null,
    type        text        not null,
    topic       text        not null,
    message_key text        not null,
    headers     text        not null,
    payload     text        not null,
    cause       text        not null,
    attempts    int         not null check (attempts > 0),
    state       text        not null check (state in ('PARKED', 'REPLAYED', 'DISCARDED')),
    parked_at   timestamptz not null,
    settled_at  timestamptz,
    settled_by  text,
    version     bigint      not null,
    changed_at  timestamptz not null,
    unique (consumer, event_id),
    check ((state = 'PARKED') = (settled_at is null))
);
create index parked_event_by_state on parked_event (state, id);

create table idempotency_key (
    caller      text        not null,
    key         text        not null check (length(key) between 1 and 255),
    fingerprint text        not null,
    status      int,
    location    text,
    etag        text,
    body        text,
    created_at  timestamptz not null default now(),
    primary key (caller, key)
);
create index idempotency_key_by_age on idempotency_key (created_at);

create table audit_entry (
    id             uuid        primary key,
    at             timestamptz not null,
    actor          text        not null,
    department     text        not null,
    act            text        not null,
    aggregate_type text        not null,
    aggregate_id   text        not null,
    outcome        text        not null check (outcome in ('ACCEPTED', 'REFUSED', 'DENIED')),
    rule           text        not null,
    detail         text        not null,
    correlation_id text        not null
);
create index audit_entry_by_aggregate on audit_entry (aggregate_id, id);
create index audit_entry_by_actor on audit_entry (actor, id);
create index audit_entry_by_story on audit_entry (correlation_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();

create table policy (
    id             uuid        not null unique default gen_random_uuid(),
    version        bigint      not null default 0,
    changed_at     timestamptz not null default now(),
    rule_id        text        not null,
    applies_to     text        not null default '*',
    article        int         not null check (article between 1 and 60),
    unit           text        not null check (unit in ('MINUTES', 'HOURS', 'CALENDAR_DAYS', 'WORKING_DAYS', 'MONTHS',
                                                        'COUNT', 'PAGES', 'YUAN')),
    figure         numeric     not null check (figure >= 0),
    source         text        not null check (source <> ''),
    confirmed      boolean     not null,
    effective_from date        not null,
    author         text        not null,
    primary key (rule_id, applies_to, effective_from)
);
create trigger policy_append_only before update or delete or truncate on policy
    for each statement execute function refuse_change();
