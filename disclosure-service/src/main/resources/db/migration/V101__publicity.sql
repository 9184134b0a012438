-- Publication tasks (art. 19-21), the editions the public reads, and what went out on which channel (art. 23).

create table publication (
    id                       uuid        primary key,
    version                  bigint      not null,
    changed_at               timestamptz not null,
    document_id              uuid        not null unique,
    number                   text        not null check (number <> ''),
    kind                     text        not null check (kind <> ''),
    title                    text        not null check (title <> ''),
    issuer                   text        not null check (issuer <> ''),
    department               text        not null check (department <> ''),
    issued_on                date        not null,
    secrecy                  text        not null check (secrecy = 'PUBLIC'),
    body_hash                text        check (body_hash ~ '^[0-9a-f]{64}$'),
    state                    text        not null check (state in ('OPEN', 'PREPARED', 'REVIEWED', 'PUBLISHED', 'WITHHELD', 'WITHDRAWN')),
    overdue_since            timestamptz,
    summary                  text,
    interpretation           text,
    no_interpretation_reason text,
    channels                 text[],
    correction               text,
    prepared_by              text,
    prepared_by_name         text,
    prepared_at              timestamptz,
    reviewed_by              text,
    reviewed_by_name         text,
    review_passed            boolean,
    review_opinion           text,
    reviewed_at              timestamptz,
    ground                   text        check (ground in ('STATE_SECRET', 'PROHIBITED_BY_LAW', 'SECURITY_OR_STABILITY', 'COMMERCIAL_SECRET',
                                                           'PERSONAL_PRIVACY', 'INTERNAL_AFFAIRS', 'PROCESS_INFORMATION', 'ENFORCEMENT_FILE')),
    ground_explanation       text,
    withholding_reviewer     text,
    withholding_reviewer_name text,
    withheld_by              text,
    withheld_at              timestamptz,
    settled_at               timestamptz,
    settled_late             boolean     not null,
    late_reason              text,
    -- every text has an interpretation or says why not
    check (summary is null or (interpretation is null) <> (no_interpretation_reason is null)),
    check ((summary is null) = (prepared_by is null)),
    -- nobody reviews what they prepared, and nothing is released unreviewed
    check (reviewed_by is null or reviewed_by <> prepared_by),
    check ((reviewed_by is null) = (review_passed is null)),
    check (state not in ('REVIEWED', 'PUBLISHED') or review_passed),
    check (state not in ('PREPARED', 'WITHDRAWN') or prepared_by is not null),
    -- withheld on a legal ground, reviewed by somebody else than who decided
    check (state <> 'WITHHELD' or ground is not null),
    check (ground is null or withholding_reviewer <> withheld_by),
    check ((ground is null) = (withheld_by is null) and (ground is null) = (withholding_reviewer is null)),
    check (state not in ('PUBLISHED', 'WITHHELD', 'WITHDRAWN') or settled_at is not null),
    check (not settled_late or late_reason is not null)
);
create index publication_by_department on publication (department, id);
create index publication_by_state on publication (state, id);
create index publication_overdue on publication (id) where overdue_since is not null;
create index publication_at_work on publication (department, id) where state in ('OPEN', 'PREPARED', 'REVIEWED');
create index publication_by_day on publication (issued_on, department);

create function title_key(title text) returns text language sql immutable strict parallel safe
    return lower(regexp_replace(title, '\s', '', 'g'));

-- most Chinese words have two characters: titles are found by their pairs of neighbouring characters
create function title_pairs(title text) returns text[] language sql immutable strict parallel safe
    return (select coalesce(array_agg(distinct substr(title_key(title), i, 2)), '{}')
            from generate_series(1, greatest(length(title_key(title)) - 1, 1)) as i);

create table edition (
    id              uuid        primary key,
    publication_id  uuid        not null references publication,
    number          int         not null check (number > 0),
    document_number text        not null,
    kind            text        not null,
    title           text        not null,
    issuer          text        not null,
    issued_on       date        not null,
    summary         text        not null,
    interpretation  text,
    correction      text,
    body_hash       text        not null check (body_hash ~ '^[0-9a-f]{64}$'),
    released_at     timestamptz not null,
    released_by     text        not null,
    ended_at        timestamptz,
    ended_by        text,
    ending          text        check (ending in ('CORRECTED', 'WITHDRAWN')),
    end_reason      text,
    title_key       text        not null generated always as (title_key(title)) stored,
    title_pairs     text[]      not null generated always as (title_pairs(title)) stored,
    unique (publication_id, number),
    check (number = 1 or correction is not null),
    check ((ended_at is null) = (ending is null) and (ended_at is null) = (ended_by is null)
           and (ended_at is null) = (end_reason is null)),
    check (ended_at >= released_at),
    -- the public reads one edition at a time; asked at the commit, since one ends as the next begins
    constraint edition_current exclude using btree (publication_id with =) where (ended_at is null) deferrable initially deferred
);
create index edition_newest on edition (released_at desc, id desc) where ended_at is null;
create index edition_by_kind on edition (kind, released_at desc, id desc) where ended_at is null;
create index edition_by_issuer on edition (issuer, released_at desc, id desc) where ended_at is null;
create index edition_by_title_pairs on edition using gin (title_pairs) where ended_at is null;
create index edition_by_title_prefix on edition (title_key text_pattern_ops) where ended_at is null;
create index edition_by_end on edition (ended_at) where ended_at is not null;

create table publication_dispatch (
    publication_id uuid        not null references publication,
    channel        text        not null check (channel in ('WEBSITE', 'PRESS_CONFERENCE', 'NEW_MEDIA', 'GAZETTE')),
    went_out_at    timestamptz not null,
    reference      text        not null check (reference <> ''),
    recorded_by    text        not null,
    primary key (publication_id, channel, went_out_at, reference)
);
