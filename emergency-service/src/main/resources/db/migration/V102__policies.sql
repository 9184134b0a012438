-- Thresholds of the regulation on work-safety accidents, and the limits of art. 57; local limits are not confirmed yet.
insert into grade_threshold (category, grade, effective_from, dead_from, injured_from, loss_from_yuan, source)
select category, grade, date '2007-06-01', dead_from, injured_from, loss_from_yuan, '《生产安全事故报告和调查处理条例》第三条'
from (values ('WORK_SAFETY'), ('FIRE'), ('TRAFFIC')) categories (category),
     (values ('LARGER', 3, 10, 10000000), ('MAJOR', 10, 50, 50000000), ('EXTRAORDINARY', 30, 100, 100000000))
         grades (grade, dead_from, injured_from, loss_from_yuan);

insert into policy (rule_id, applies_to, article, unit, figure, source, confirmed, effective_from, author) values
    ('emergency.telephone-limit', 'LARGER', 57, 'MINUTES', 30, '本地规定(待核实):较大以上突发事件30分钟内电话报告', false, '2017-04-11', 'seed'),
    ('emergency.telephone-limit', 'MAJOR', 57, 'MINUTES', 30, '本地规定(待核实):较大以上突发事件30分钟内电话报告', false, '2017-04-11', 'seed'),
    ('emergency.telephone-limit', 'EXTRAORDINARY', 57, 'MINUTES', 30, '本地规定(待核实):较大以上突发事件30分钟内电话报告', false, '2017-04-11', 'seed'),
    ('emergency.written-limit', 'GENERAL', 57, 'HOURS', 2, '本地规定(待核实):一般突发事件2小时内报告', false, '2017-04-11', 'seed'),
    ('emergency.written-limit', 'LARGER', 57, 'HOURS', 1, '本地规定(待核实):较大以上突发事件1小时内书面报告', false, '2017-04-11', 'seed'),
    ('emergency.written-limit', 'MAJOR', 57, 'HOURS', 1, '本地规定(待核实):较大以上突发事件1小时内书面报告', false, '2017-04-11', 'seed'),
    ('emergency.written-limit', 'EXTRAORDINARY', 57, 'HOURS', 1, '本地规定(待核实):较大以上突发事件1小时内书面报告', false, '2017-04-11', 'seed'),
    ('emergency.follow-up-interval', 'GENERAL', 57, 'HOURS', 24, '本地规定(待核实):一般突发事件每日续报', false, '2017-04-11', 'seed'),
    ('emergency.follow-up-interval', '*', 57, 'HOURS', 12, '本地规定(待核实):较大以上突发事件每12小时续报', false, '2017-04-11', 'seed'),
    ('emergency.same-event-window', '*', 57, 'HOURS', 6, '本地规定(待核实):同区县同类事件发生时间相差6小时内视为同一事件', false, '2017-04-11', 'seed'),
    ('emergency.regrade-window', '*', 57, 'CALENDAR_DAYS', 30, '《生产安全事故报告和调查处理条例》第十三条', true, '2017-04-11', 'seed'),
    ('emergency.regrade-window', 'FIRE', 57, 'CALENDAR_DAYS', 7, '《生产安全事故报告和调查处理条例》第十三条', true, '2017-04-11', 'seed'),
    ('emergency.regrade-window', 'TRAFFIC', 57, 'CALENDAR_DAYS', 7, '《生产安全事故报告和调查处理条例》第十三条', true, '2017-04-11', 'seed'),
    ('emergency.consent-limit', '*', 57, 'MINUTES', 20, '本地规定(待核实):20分钟内未签批即报请市长', false, '2017-04-11', 'seed'),
    ('emergency.province-limit', '*', 57, 'HOURS', 2, '参照《生产安全事故报告和调查处理条例》第十一条(待核实)', false, '2017-04-11', 'seed'),
    ('emergency.province-limit', 'WORK_SAFETY', 57, 'HOURS', 2, '《生产安全事故报告和调查处理条例》第十一条:每级上报不超过2小时', true, '2017-04-11', 'seed'),
    ('emergency.province-limit', 'FIRE', 57, 'HOURS', 2, '《生产安全事故报告和调查处理条例》第十一条:每级上报不超过2小时', true, '2017-04-11', 'seed'),
    ('emergency.province-limit', 'TRAFFIC', 57, 'HOURS', 2, '《生产安全事故报告和调查处理条例》第十一条:每级上报不超过2小时', true, '2017-04-11', 'seed'),
    ('emergency.province-limit', 'PUBLIC_HEALTH', 57, 'HOURS', 2, '突发公共卫生事件报告:每级不超过2小时', true, '2017-04-11', 'seed');
