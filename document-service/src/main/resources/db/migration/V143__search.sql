-- Full text in Chinese: pairs of neighbouring characters, and among them marks of who may know of the record (art. 35).

-- titles and numbers as searches compare them; texts are kept in that form, see Bigrams
create function searched(title text, number text) returns text immutable parallel safe language sql as $$
    select lower(normalize(title || ' ' || coalesce(number, ''), NFKC))
$$;

create table search_text (
    id      uuid      primary key,
    source  text      not null check (source in ('DOCUMENT', 'INCOMING')),
    kind    text      not null,
    number  text,
    title   text      not null check (title <> ''),
    sender  text      not null check (sender <> ''),
    day     date      not null,
    state   text      not null,
    secrecy text      not null check (secrecy in ('PUBLIC', 'INTERNAL', 'SECRET', 'CONFIDENTIAL', 'TOP_SECRET')),
    text    text      not null,
    grams   varchar[] not null,
    -- art. 35: of 机密 and above there is no text to search
    check (secrecy not in ('CONFIDENTIAL', 'TOP_SECRET') or text = '')
) with (fillfactor = 80);
-- state and day are not indexed, so that most acts on a record leave this index alone
create index search_text_grams on search_text using gin (grams);
create index search_text_by_number on search_text (number) where number is not null;
alter table search_text alter column grams set statistics 1000;

alter table document add column search_id uuid references search_text;
alter table incoming_document add column search_id uuid references search_text;

-- records made before are found by title and number from the next act on them, by their text from its next change
