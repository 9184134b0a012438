-- The service's own projection of who leads what, from the topic "leadership" (articles 5 and 6).
create table leader (
    person_id      text        primary key,
    name           text        not null,
    department     text,
    offices        text[]      not null,
    departments    text[]      not null,
    fields         text[]      not null,
    stand_in       text,
    away_from      timestamptz,
    away_until     timestamptz,
    source_version bigint      not null,
    check (away_from is not null or away_until is null)
);
