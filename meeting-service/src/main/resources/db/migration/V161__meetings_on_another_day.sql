-- A meeting that is held on another day is composed anew (art. 37-40): who was asked and is no longer gets a cancellation, and who
-- had leave may come after all (art. 42).

create table meeting_uninvited (
    meeting_id uuid not null references meeting,
    person_id  text not null,
    name       text not null,
    primary key (meeting_id, person_id)
);

alter table meeting_leave drop constraint meeting_leave_state_check;
alter table meeting_leave add constraint meeting_leave_state_check check (state in ('REQUESTED', 'GRANTED', 'REFUSED', 'WITHDRAWN'));
alter table meeting_leave drop constraint meeting_leave_check2;
alter table meeting_leave add constraint leave_decided_with_a_moment check (state <> 'REQUESTED' or decided_at is null);
alter table meeting_leave add constraint leave_moment_of_the_decision check (state not in ('GRANTED', 'REFUSED') or decided_at is not null);
drop index one_leave_each;
create unique index one_leave_each on meeting_leave (meeting_id, person_id) where state in ('REQUESTED', 'GRANTED');

-- How long a meeting of a kind is planned to last where nobody says so; the caps on length stay what they are.
insert into policy (rule_id, applies_to, article, unit, figure, source, confirmed, effective_from, author) values
    ('meeting.usual-length', 'PLENARY', 46, 'MINUTES', 180, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
    ('meeting.usual-length', 'EXECUTIVE', 46, 'MINUTES', 120, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
    ('meeting.usual-length', 'MAYORS_OFFICE', 46, 'MINUTES', 120, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
    ('meeting.usual-length', 'SPECIAL', 46, 'MINUTES', 60, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
    ('meeting.plan-due', '*', 46, 'CALENDAR_DAYS', 30, 'local practice, to be set by the general office', false, '2017-04-11', 'seed');

-- What is planned and comes near, on the desk.
create index planned_meeting_waiting on planned_meeting (planned_on, id) where state = 'PLANNED';
