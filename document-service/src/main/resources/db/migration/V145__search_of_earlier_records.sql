-- Records made before there was a search are found by title and number; by their text from its next change on, because texts lie in
-- the blob store. Pairs across a mark of punctuation do no harm: what is found is looked through for the words themselves.

create function pairs(words text) returns varchar[] immutable parallel safe language sql as $$
    select coalesce(array_agg(distinct cast(substr(words, at, 2) as varchar)), '{}') from generate_series(1, length(words) - 1) as at
$$;

insert into search_text (id, source, kind, number, title, sender, day, state, secrecy, text, grams)
select id, 'DOCUMENT', kind, number, title, drafting_department, coalesce(issued_on, drafted_on), state, secrecy, '',
       pairs(searched(title, number)) || cast('@!' as varchar)
       || (select array_agg(distinct '@' || code) from unnest(array[drafting_department]::varchar[] || consulted || joint_with
            || case when state = 'ISSUED' then addressees || copies else '{}' end) as code)
       || case when state = 'ISSUED' and secrecy = 'PUBLIC' then array['@*']::varchar[] else '{}' end
from document where search_id is null;
update document set search_id = id where search_id is null;

insert into search_text (id, source, kind, number, title, sender, day, state, secrecy, text, grams)
select id, 'INCOMING', kind, coalesce(number, sender_number), title, sender, cast(coalesce(arrived_at, waiting_since) at time zone 'Asia/Shanghai' as date),
       state, secrecy, '', pairs(searched(title, coalesce(number, sender_number)))
       || (select array_agg(distinct '@' || code) from unnest(array[sender]::varchar[] || asked || handlers) as code)
       || case when arrived_at is not null and state <> 'PREPARED' then array['@!']::varchar[] else '{}' end
from incoming_document where search_id is null;
update incoming_document set search_id = id where search_id is null;

drop function pairs(text);
