-- Limits and caps are local figures (art. 34, 36, 41, 46). The executive meeting is where the government decides: art. 46 keeps
-- work meetings short and few, so its yearly figure only stops what runs away.
insert into policy (rule_id, applies_to, article, unit, figure, source, confirmed, effective_from, author) values
    ('meeting.notice-in-time', '*', 36, 'CALENDAR_DAYS', 1, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
    ('meeting.topic.materials-in-time', '*', 41, 'CALENDAR_DAYS', 3, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
    ('meeting.late-topic-by-chair', '*', 41, 'WORKING_DAYS', 2, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
    ('meeting.cap-number', 'PLENARY', 46, 'COUNT', 6, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
    ('meeting.cap-number', 'EXECUTIVE', 46, 'COUNT', 5000, 'no quota for the deciding meeting', false, '2017-04-11', 'seed'),
    ('meeting.cap-number', 'MAYORS_OFFICE', 46, 'COUNT', 100, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
    ('meeting.cap-number', 'SPECIAL', 46, 'COUNT', 600, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
    ('meeting.cap-size', '*', 46, 'COUNT', 100, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
    ('meeting.cap-size', 'PLENARY', 46, 'COUNT', 300, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
    ('meeting.cap-size', 'SPECIAL', 46, 'COUNT', 50, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
    ('meeting.cap-length', '*', 46, 'MINUTES', 240, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
    ('meeting.cap-length', 'SPECIAL', 46, 'MINUTES', 120, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
    ('meeting.cap-budget', '*', 34, 'YUAN', 5000, 'local practice, to be set by finance', false, '2017-04-11', 'seed'),
    ('meeting.cap-budget', 'PLENARY', 34, 'YUAN', 30000, 'local practice, to be set by finance', false, '2017-04-11', 'seed'),
    ('meeting.cap-year-budget', '*', 34, 'YUAN', 200000, 'local practice, to be set by finance', false, '2017-04-11', 'seed');
