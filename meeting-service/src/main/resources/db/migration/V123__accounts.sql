-- What was last written of a person to the identity provider, and what waits to be written (art. 5).
create table account (
    id              uuid        primary key,
    version         bigint      not null,
    changed_at      timestamptz not null,
    person_id       text        not null unique references person (person_id) deferrable initially deferred,
    offices         varchar[],
    department      text,
    clearance       text,
    written_at      timestamptz,
    pending_since   timestamptz,
    attempts        int         not null default 0 check (attempts >= 0),
    next_attempt_at timestamptz,
    failure         text,
    check ((pending_since is null) = (next_attempt_at is null)),
    check (pending_since is not null or written_at is not null)
);
create index account_pending on account (next_attempt_at) where pending_since is not null;
create index account_waiting on account (id) where pending_since is not null;
