-- Calendar feeds of people; only the hash of the secret address is kept.
create table calendar_feed (
    id         uuid        primary key,
    version    bigint      not null,
    changed_at timestamptz not null,
    person_id  text        not null unique references person (person_id) deferrable initially deferred,
    token_hash text        unique check (token_hash ~ '^[0-9a-f]{64}$'),
    renewed_at timestamptz not null
);
