-- Minutes: what they say topic by topic, editions, excerpts (art. 43, 32).

alter table minutes add edition int not null default 1 check (edition > 0);
alter table minutes add review_opinion text;
alter table minutes drop constraint minutes_check1;
alter table minutes add constraint issued_with_a_number check ((state = 'ISSUED' or edition > 1) = (serial is not null));

create table minutes_item (
    minutes_id    uuid not null references minutes,
    position      int  not null,
    topic_id      uuid not null references topic,
    title         text not null,
    department    text not null,
    outcome       text not null check (outcome in ('ADOPTED', 'REJECTED', 'DEFERRED', 'MEDIATED', 'CARRIED_OVER', 'WITHDRAWN')),
    resolution_id uuid references resolution,
    text          text not null check (text <> ''),
    secrecy       text not null check (secrecy in ('PUBLIC', 'INTERNAL', 'SECRET')),
    primary key (minutes_id, position)
);
insert into minutes_item
select m.id, row_number() over (partition by m.id order by i.position) - 1, i.topic_id, i.title, i.department, i.outcome,
       i.resolution_id, coalesce(r.text, '会议决定暂缓。'), t.secrecy
from minutes m join agenda_item i on i.meeting_id = m.meeting_id join topic t on t.id = i.topic_id
    left join resolution r on r.id = i.resolution_id
where i.outcome <> 'OPEN';

create table minutes_edition (
    minutes_id    uuid not null references minutes,
    position      int  not null,
    content       text not null,
    issued_by     text not null,
    issued_on     date not null,
    corrected_for text not null check (corrected_for <> ''),
    primary key (minutes_id, position)
);

create table minutes_excerpt (
    id            uuid        primary key,
    version       bigint      not null,
    changed_at    timestamptz not null,
    minutes_id    uuid        not null references minutes,
    edition       int         not null check (edition > 0),
    topic_id      uuid        not null references topic,
    resolution_id uuid references resolution,
    department    text        not null,
    number        text        not null,
    title         text        not null,
    text          text        not null,
    outcome       text        not null,
    secrecy       text        not null check (secrecy in ('PUBLIC', 'INTERNAL', 'SECRET')),
    issued_on     date        not null,
    unique (minutes_id, edition, topic_id)
);
create index minutes_excerpt_by_department on minutes_excerpt (department, id);
create index minutes_excerpt_by_topic on minutes_excerpt (topic_id, id);
insert into minutes_excerpt
select gen_random_uuid(), 0, m.changed_at, m.id, 1, i.topic_id, i.resolution_id, i.department,
       case m.kind when 'PLENARY' then '全体会议纪要' when 'EXECUTIVE' then '常务会议纪要'
                   when 'MAYORS_OFFICE' then '市长办公会议纪要' else '专题会议纪要' end || '〔' || m.year || '〕' || m.serial || '号',
       i.title, i.text, i.outcome, i.secrecy, m.issued_on
from minutes m join minutes_item i on i.minutes_id = m.id
where m.state = 'ISSUED';
create index minutes_by_kind on minutes (kind, id);
