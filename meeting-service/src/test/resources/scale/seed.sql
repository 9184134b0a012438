-- Meetings from 2030 on, three a day for nine years: ten topics each, ten members each, a resolution, minutes, an excerpt, leave.
set session_replication_role = replica;
insert into meeting (id, version, changed_at, kind, title, place, held_at, chair, state, opened_at, closed_at, convened_at, concerned)
select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 3, timestamptz '2030-01-01', (array['EXECUTIVE',
       'MAYORS_OFFICE', 'SPECIAL', 'PLENARY'])[g % 4 + 1], '第' || g || '次会议', '会议室', timestamptz '2030-01-01' + g * interval '8 hours',
       'mayor', case when g % 50 = 0 then 'CONVENED' else 'CLOSED' end, case when g % 50 = 0 then null else timestamptz '2030-01-01' end,
       case when g % 50 = 0 then null else timestamptz '2030-01-02' end, timestamptz '2030-01-01', array['mayor', 'vice-mayor-1', 'secretary-general', 'housing-construction']
from generate_series(:from, :until) g;
insert into meeting_member (meeting_id, person_id, name, counted, present, duty)
select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, p, p, true, false, 'MEMBER'
from generate_series(:from, :until) g, unnest(array['mayor', 'vice-mayor-1', 'vice-mayor-2', 'vice-mayor-3', 'vice-mayor-4',
     'vice-mayor-5', 'vice-mayor-6', 'secretary-general', 'party-group-member-1', 'party-group-member-2']) p;
insert into topic (id, version, changed_at, title, summary, department, proposed_by, proposed_at, touches_funds, touches_posts,
       major_decision, dossier_ready, normative, secrecy, state, office_opinion, admitted_by, admitted_at, concerned)
select ('00000000-0000-7000-8000-' || lpad(to_hex(g * 10 + t + 900000), 12, '0'))::uuid, 3, timestamptz '2030-01-01', '议题' || g,
       '说明', (array['transport', 'education', 'health', 'finance', 'housing-construction'])[t % 5 + 1], 'x', timestamptz '2030-01-01',
       false, false, false, false, false, 'PUBLIC', case t when 0 then 'PROPOSED' when 1 then 'COORDINATED' else 'DECIDED' end,
       '上会', 'office-director', timestamptz '2030-01-01', array[(array['transport', 'education', 'health', 'finance',
       'housing-construction'])[t % 5 + 1]]
from generate_series(:from, :until) g, generate_series(0, 9) t;
insert into countersignature (topic_id, department, opinion)
select ('00000000-0000-7000-8000-' || lpad(to_hex(g * 10 + 900000), 12, '0'))::uuid, (array['transport', 'education', 'health'])[g % 3 + 1], 'PENDING'
from generate_series(:from, :until) g;
insert into agenda_item (meeting_id, position, topic_id, title, department, outcome, resolution_id)
select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, t,
       ('00000000-0000-7000-8000-' || lpad(to_hex(g * 10 + t + 900000), 12, '0'))::uuid, '议题' || g, 'transport',
       case when t = 2 then 'ADOPTED' else 'DEFERRED' end,
       case when t = 2 then ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid end
from generate_series(:from, :until) g, generate_series(0, 9) t;
insert into resolution (id, version, changed_at, meeting_id, meeting_kind, topic_id, title, department, text, secrecy, adopted_on)
select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 0, timestamptz '2030-01-01',
       ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 'EXECUTIVE',
       ('00000000-0000-7000-8000-' || lpad(to_hex(g * 10 + 900002), 12, '0'))::uuid, '议题' || g,
       (array['transport', 'education', 'health'])[g % 3 + 1], '同意', 'PUBLIC', date '2030-01-01' + g / 3
from generate_series(:from, :until) g;
insert into minutes (id, version, changed_at, meeting_id, kind, title, content, secrecy, state, drafted_by, reviewed_by, year, serial)
select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 2, timestamptz '2030-01-01',
       ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 'EXECUTIVE', '第' || g || '次会议', '纪要', 'INTERNAL', 'ISSUED',
       'a', 'b', 2030, g + 1
from generate_series(:from, :until) g;
insert into minutes_excerpt (id, version, changed_at, minutes_id, edition, topic_id, department, number, title, text, outcome, secrecy, issued_on)
select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 0, timestamptz '2030-01-01',
       ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 1,
       ('00000000-0000-7000-8000-' || lpad(to_hex(g * 10 + 900002), 12, '0'))::uuid, 'transport', '1', '议题', '同意', 'ADOPTED', 'PUBLIC', date '2030-01-01'
from generate_series(:from, :until) g;
insert into meeting_leave (id, version, changed_at, meeting_id, meeting_title, decided_by_chair, person_id, name, reason, state, requested_at, decided_at)
select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 1, timestamptz '2030-01-01',
       ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, '会议', 'mayor', 'vice-mayor-1', '周', '出差', 'GRANTED',
       timestamptz '2030-01-01', timestamptz '2030-01-01'
from generate_series(:from, :until) g;
-- Countersignatures of earlier rounds, organizations that topics name, who was asked and is no longer.
insert into earlier_countersignature (id, version, changed_at, topic_id, round, department, opinion, signed_by, signed_at)
select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 0, timestamptz '2030-01-01',
       ('00000000-0000-7000-8000-' || lpad(to_hex(g * 10 + 900002), 12, '0'))::uuid, 1, 'transport', 'AGREED', 'x', timestamptz '2030-01-01'
from generate_series(:from, :until) g;
insert into topic_party (topic_id, code, name)
select ('00000000-0000-7000-8000-' || lpad(to_hex(g * 10 + t + 900000), 12, '0'))::uuid, '91371100MA3EXAMP0P', '安澜公交集团'
from generate_series(:from, :until) g, generate_series(0, 9) t;
insert into meeting_uninvited (meeting_id, person_id, name)
select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 'party-group-member-3', '夏'
from generate_series(:from, :until) g;
insert into interest (id, version, changed_at, person_id, subject, since)
select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 0, timestamptz '2030-01-01', 'vice-mayor-' || g % 6 + 1, 'FIELD:field-' || g, date '2020-01-01'
from generate_series(:from, :until) g;
-- The plan: of what is over.
insert into planned_meeting (id, version, changed_at, year, kind, title, planned_on, department, people, minutes, budget_yuan, state, drop_reason, planned_by)
select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 1, timestamptz '2030-01-01', 2020, 'SPECIAL', '计划' || g, date '2020-06-01',
       (array['transport', 'education', 'health'])[g % 3 + 1], 10, 60, 0, 'DROPPED', '合并', 'office-director'
from generate_series(:from, :until) g;
-- Decades of leadership: two thousand former people, ended offices, portfolios and stand-ins, outings and entrustments that are over.
insert into person (id, version, changed_at, person_id, name, department, offices, departments, fields)
select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 0, timestamptz '2030-01-01', 'former-' || g, '前任' || g, 'transport', '{}', '{}', '{}'
from generate_series(:from, :until) g where g % 5 = 0;
insert into office_tenure (id, version, changed_at, person_id, office, department, acting, since, until, basis, recorded_by, ended_basis)
select ('00000000-0000-7000-8000-' || lpad(to_hex(g * 2 + n), 12, '0'))::uuid, 1, timestamptz '2030-01-01', 'former-' || g / 25 * 25, 'department-clerk',
       (array['transport', 'education', 'health'])[n % 2 + 1], false, date '1950-01-01' + g % 25 * 300, date '1950-01-01' + g % 25 * 300 + 200,
       '任命', 'office-director', '免职'
from generate_series(:from, :until) g, generate_series(0, 1) n;
insert into charge (id, version, changed_at, person_id, kind, code, since, until, basis, recorded_by, ended_basis)
select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 1, timestamptz '2030-01-01', 'former-' || g / 25 * 25, 'FIELD', 'field-' || g / 25,
       date '1950-01-01' + g % 25 * 300, date '1950-01-01' + g % 25 * 300 + 200, '分工', 'office-director', '调整'
from generate_series(:from, :until) g;
insert into stand_in (id, version, changed_at, person_id, deputy, since, until, basis, recorded_by, ended_basis)
select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 1, timestamptz '2030-01-01', 'former-' || g / 25 * 25, 'vice-mayor-1',
       date '1950-01-01' + g % 25 * 300, date '1950-01-01' + g % 25 * 300 + 200, '补位', 'office-director', '调整'
from generate_series(:from, :until) g;
insert into outing (id, version, changed_at, person_id, from_at, until_at, place, reason, state, stand_in, reported_by, reported_at, asked_of, decided_by, decided_at, returned_at)
select ('00000000-0000-7000-8000-' || lpad(to_hex(g * 2 + n), 12, '0'))::uuid, 2, timestamptz '2000-01-01', 'vice-mayor-' || g % 6 + 1,
       timestamptz '1990-01-01' + g * interval '1 day', timestamptz '1990-01-01' + g * interval '1 day' + interval '8 hours', '济南市', '会议', 'RETURNED',
       'party-group-member-1', 'x', timestamptz '1990-01-01', 'mayor', 'mayor', timestamptz '1990-01-01', timestamptz '1990-01-01' + g * interval '1 day' + interval '8 hours'
from generate_series(:from, :until) g, generate_series(0, 1) n;
insert into entrustment (id, version, changed_at, grantor, holder, kind, task, departments, fields, from_at, until_at)
select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 0, timestamptz '2000-01-01', 'mayor', 'vice-mayor-' || g % 6 + 1, 'WORK', '专项任务' || g,
       array['transport'], '{}', timestamptz '1990-01-01' + g * interval '1 day', timestamptz '1990-01-02' + g * interval '1 day'
from generate_series(:from, :until) g;
set session_replication_role = origin;
