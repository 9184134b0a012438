-- One consultation with :opinions opinions and :others more with twenty each. Four in ten say one of ten things, the others speak for
-- themselves; half are answered, a third have a contact. The search path ends with the schema that is filled.
insert into consultation (id, version, changed_at, dossier_id, kind, major_decision, title, department, draft_hash, basis_hash, opened_at,
       closes_at, state)
select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 0, timestamptz '2026-01-01', ('00000000-0000-7000-8001-' || lpad(to_hex(g),
       12, '0'))::uuid, 'MAJOR_DECISION', true, '征求意见' || g, (array['transport', 'education', 'health'])[g % 3 + 1], ':draft', ':draft',
       timestamptz '2026-01-01', timestamptz '2099-01-01', case when g % 4 = 3 then 'CLOSED' else 'OPEN' end
from generate_series(0, :others) g;
create temporary table said as
select ('00000000-0000-7000-9000-' || lpad(to_hex(o + 1000000 * c.c), 12, '0'))::uuid as id, o, c.id as consultation_id, c.department,
       case when o % 10 < 4 then '不同意提高收费标准,理由' || o % 10 || '。' when o % 97 = 5 then '建议延长夜间免费时段到早上' || o || '点'
            else '关于停车收费方案,第' || o || '条意见是应当照顾老旧小区居民的实际困难' end as text
from (select id, department, row_number() over (order by id) - 1 as c from consultation) as c (id, department, c),
     generate_series(0, case when c.c = 0 then :opinions else 20 end - 1) as o;
insert into consultation_wording (consultation_id, id, text)
select distinct on (consultation_id, opinion_wording(text)) consultation_id, opinion_wording(text), text from said
order by consultation_id, opinion_wording(text), id;
insert into consultation_comment (id, version, changed_at, consultation_id, department, text, name, contact, submitted_at, disposition, reason,
       disposed_by, disposed_at, clause, wording)
select id, 0, timestamptz '2026-02-01', consultation_id, department, text, case when o % 3 = 0 then '市民' || o end,
       case when o % 3 = 0 then o || '@example.org' end, timestamptz '2026-02-01', case when o % 2 = 0 then 'ADOPTED' end,
       case when o % 2 = 0 then '采纳' end, case when o % 2 = 0 then 'clerk-transport' end,
       case when o % 2 = 0 then timestamptz '2026-02-02' end, case when o % 5 > 0 then '第' || o % 20 || '条' end, opinion_wording(text)
from said;
drop table said;
