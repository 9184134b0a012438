-- Opinions that say the same are recognized and answered together (art. 21).

-- What an opinion says, without what does not change it: width of characters, case, spaces, invisible characters, a full stop at its end.
create function opinion_wording(said text) returns uuid language sql immutable strict parallel safe
    return cast(substr(encode(sha256(convert_to(lower(regexp_replace(regexp_replace(normalize(said, NFKC),
        '[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF]', '', 'g'), '[。.!]+$', '')), 'UTF8')), 'hex'), 1, 32) as uuid);

-- Each wording once: it is found by pairs of characters here, so that the answers to opinions never touch that index.
create table consultation_wording (
    consultation_id uuid   not null references consultation,
    id              uuid   not null,
    text            text   not null check (length(text) between 1 and 5000),
    pairs           text[] not null generated always as (title_pairs(text)) stored,
    primary key (consultation_id, id)
);
create index consultation_wording_by_pairs on consultation_wording using gin (pairs);

create table joint_disposition (
    id              uuid        primary key,
    version         bigint      not null,
    changed_at      timestamptz not null,
    consultation_id uuid        not null references consultation,
    department      text        not null check (department <> ''),
    chosen          int         check (chosen > 0),
    wording         uuid,
    clause          text        check (length(clause) between 1 and 50),
    containing      text        check (length(containing) between 2 and 100),
    disposition     text        not null check (disposition in ('ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED')),
    reason          text        not null check (reason <> ''),
    answered        bigint      not null check (answered > 0),
    kept            bigint      not null check (kept >= 0),
    more            boolean     not null,
    disposed_by     text        not null,
    disposed_at     timestamptz not null,
    check (coalesce(chosen::text, wording::text, clause, containing) is not null)
);
create index joint_disposition_by_consultation on joint_disposition (consultation_id, id);

alter table consultation_comment
    add column clause               text    check (length(clause) between 1 and 50),
    add column wording              uuid,
    add column answered             boolean not null generated always as (disposition is not null) stored,
    add column joint_disposition_id uuid    references joint_disposition,
    add check (joint_disposition_id is null or disposition is not null);

update consultation_comment set wording = opinion_wording(text);
insert into consultation_wording (consultation_id, id, text)
select distinct on (consultation_id, wording) consultation_id, wording, text from consultation_comment order by consultation_id, wording, id;
alter table consultation_comment
    alter column wording set not null,
    add foreign key (consultation_id, wording) references consultation_wording (consultation_id, id);

create function word_comment() returns trigger language plpgsql as $$
begin
    new.wording = opinion_wording(new.text);
    insert into consultation_wording (consultation_id, id, text) values (new.consultation_id, new.wording, new.text) on conflict do nothing;
    return new;
end;
$$;
create trigger consultation_comment_worded before insert on consultation_comment
    for each row execute function word_comment();

drop index consultation_comment_waiting;
create index consultation_comment_by_answer on consultation_comment (consultation_id, answered, id);
create index consultation_comment_by_wording on consultation_comment (consultation_id, wording, id) include (answered);
create index consultation_comment_by_clause on consultation_comment (consultation_id, clause, id) where clause is not null;
create index consultation_comment_of_department on consultation_comment (department, answered, id);
create index consultation_comment_everywhere on consultation_comment (answered, id);
