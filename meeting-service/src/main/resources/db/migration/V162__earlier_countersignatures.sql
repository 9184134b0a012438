-- What departments said of a topic before it was resubmitted or they changed their mind stays in its trail (art. 41).

alter table topic add round int not null default 1 check (round > 0);

create table earlier_countersignature (
    id         uuid        primary key,
    version    bigint      not null,
    changed_at timestamptz not null,
    topic_id   uuid        not null references topic,
    round      int         not null check (round > 0),
    department text        not null,
    opinion    text        not null check (opinion in ('AGREED', 'AGREED_WITH_RESERVATION', 'DISAGREED')),
    reason     text,
    signed_by  text        not null,
    signed_at  timestamptz not null,
    check (opinion = 'AGREED' or reason <> '')
);
create index earlier_countersignature_by_topic on earlier_countersignature (topic_id, signed_at);
