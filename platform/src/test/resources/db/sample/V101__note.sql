create table note (
    id uuid primary key, version bigint not null, changed_at timestamptz not null,
    title text not null, state text not null check (state in ('OPEN', 'CLOSED')), marks int not null default 0
);
insert into policy (rule_id, applies_to, article, unit, figure, source, confirmed, effective_from, author)
values ('sample.note-limit', '*', 20, 'WORKING_DAYS', 20, 'test', true, '2019-05-15', 'test');
