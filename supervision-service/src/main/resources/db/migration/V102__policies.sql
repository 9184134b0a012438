-- Local figures; nobody has confirmed them yet.
insert into policy (rule_id, applies_to, article, unit, figure, source, confirmed, effective_from, author) values
    ('supervision.assessment-weight', 'MATTER_OVERDUE', 28, 'COUNT', 2, '本地考核办法(待定):督查事项逾期每件扣分', false, '2017-04-11', 'seed'),
    ('supervision.assessment-weight', 'REPORTING_BREACH', 28, 'COUNT', 5, '本地考核办法(待定):突发事件信息报送违规每件扣分', false, '2017-04-11', 'seed'),
    ('supervision.assessment-weight', 'PUBLICATION_OVERDUE', 28, 'COUNT', 1, '本地考核办法(待定):公开逾期每件扣分', false, '2017-04-11', 'seed'),
    ('supervision.appeal-in-time', '*', 28, 'CALENDAR_DAYS', 30, '参照《政府督查工作条例》对督查结论申请复核的期限', false, '2017-04-11', 'seed');
