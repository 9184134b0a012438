-- Meetings: in what capacity people are there, leave and substitutes, recusals, changes of time, caps (art. 30, 34, 36-42, 46).

alter table meeting add convened_at timestamptz;
update meeting set convened_at = changed_at;
alter table meeting alter convened_at set not null;
alter table meeting add urgency text;
alter table meeting add minutes int not null default 120 check (minutes > 0);
alter table meeting add budget_yuan bigint not null default 0 check (budget_yuan >= 0);
alter table meeting add cost_yuan bigint check (cost_yuan >= 0);
alter table meeting add over_cap text;
alter table meeting add change_reason text;
alter table meeting add sequence int not null default 0 check (sequence >= 0);
-- Who must know: the people asked to it, by id, and the departments with a topic on its agenda.
alter table meeting add concerned varchar[] not null default '{}';
update meeting set concerned = array(select p.person_id::varchar from meeting_member p where p.meeting_id = meeting.id)
    || array(select distinct a.department::varchar from agenda_item a where a.meeting_id = meeting.id);
create index meeting_by_concerned on meeting using gin (concerned);
alter table meeting drop constraint meeting_state_check;
alter table meeting add constraint meeting_state_check check (state in ('CONVENED', 'OPEN', 'CLOSED', 'CANCELLED'));
alter table meeting drop constraint meeting_check;
alter table meeting add constraint meeting_opened check ((state in ('CONVENED', 'CANCELLED')) = (opened_at is null));
alter table meeting add constraint meeting_cancelled_with_reason check (state <> 'CANCELLED' or change_reason <> '');
create index meeting_by_kind_and_time on meeting (kind, held_at) include (state, budget_yuan);

alter table meeting_member add duty text not null default 'MEMBER'
    check (duty in ('MEMBER', 'STANDING', 'TOPIC', 'INVITED', 'SUBSTITUTE'));
update meeting_member set duty = 'INVITED' where not counted;
alter table meeting_member alter duty drop default;
alter table meeting_member add arrived_at timestamptz;
update meeting_member set arrived_at = since where present;
alter table meeting_member add on_leave boolean not null default false;
alter table meeting_member add stands_for text;
-- Only members are counted, and a substitute never is (art. 38, 42).
alter table meeting_member add constraint only_members_count check (counted = (duty = 'MEMBER'));
alter table meeting_member add constraint substitutes_stand_for_somebody check ((duty = 'SUBSTITUTE') = (stands_for is not null));
alter table meeting_member add constraint present_after_arrival check (not present or arrived_at is not null);
create unique index one_substitute_each on meeting_member (meeting_id, stands_for) where stands_for is not null;

alter table agenda_item add late_reason text;
alter table agenda_item add materials_late boolean not null default false;
alter table agenda_item add remark text;
alter table agenda_item add settled_at timestamptz;
alter table agenda_item add voting_members int;
alter table agenda_item add voting_present int;
alter table agenda_item drop constraint agenda_item_outcome_check;
alter table agenda_item add constraint agenda_item_outcome_check check (outcome in ('OPEN', 'ADOPTED', 'REJECTED', 'DEFERRED',
    'MEDIATED', 'CARRIED_OVER', 'WITHDRAWN', 'CANCELLED'));
alter table agenda_item add constraint left_with_a_reason check (outcome not in ('MEDIATED', 'CARRIED_OVER', 'WITHDRAWN') or remark <> '');
create index agenda_item_by_topic on agenda_item (topic_id, meeting_id);

create table recusal (
    meeting_id    uuid        not null references meeting,
    position      int         not null,
    topic_id      uuid        not null,
    person_id     text        not null,
    reason        text        not null check (reason <> ''),
    hands_over_to text        check (hands_over_to <> person_id),
    declared_at   timestamptz not null,
    primary key (meeting_id, position),
    unique (meeting_id, topic_id, person_id)
);

create table meeting_leave (
    id               uuid        primary key,
    version          bigint      not null,
    changed_at       timestamptz not null,
    meeting_id       uuid        not null references meeting,
    meeting_title    text        not null,
    decided_by_chair text        not null,
    person_id        text        not null check (person_id <> decided_by_chair),
    name             text        not null,
    reason           text        not null check (reason <> ''),
    state            text        not null check (state in ('REQUESTED', 'GRANTED', 'REFUSED')),
    requested_at     timestamptz not null,
    decided_at       timestamptz,
    opinion          text,
    substitute       text        check (substitute <> person_id),
    check ((state = 'REQUESTED') = (decided_at is null)),
    check (substitute is null or state = 'GRANTED')
);
-- One open or granted request for each member of a meeting; a refused one may be followed by another.
create unique index one_leave_each on meeting_leave (meeting_id, person_id) where state <> 'REFUSED';
create index leave_by_meeting on meeting_leave (meeting_id, id);
create index leave_by_person on meeting_leave (person_id, id);
create index leave_by_chair on meeting_leave (decided_by_chair, id);
create index leave_by_state on meeting_leave (state, id);

-- Hibernate moves a list row by row, so what must be unique on an agenda is asked at the end of the transaction.
alter table agenda_item drop constraint agenda_item_meeting_id_topic_id_key;
alter table agenda_item add constraint topic_once_on_an_agenda unique (meeting_id, topic_id) deferrable initially deferred;
drop index topic_open_at_one_meeting;
alter table agenda_item add constraint topic_open_at_one_meeting exclude using btree (topic_id with =)
    where (outcome = 'OPEN') deferrable initially deferred;
