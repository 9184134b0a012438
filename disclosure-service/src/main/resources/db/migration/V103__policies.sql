insert into policy (rule_id, applies_to, article, unit, figure, source, confirmed, effective_from, author) values
    ('disclosure.publication-within-limit', '*', 20, 'WORKING_DAYS', 20,
     'Regulation on Open Government Information (2007), art. 18; recalled', false, '2008-05-01', 'workrules'),
    ('disclosure.publication-within-limit', '*', 20, 'WORKING_DAYS', 20,
     'Regulation on Open Government Information (2019), art. 26', true, '2019-05-15', 'workrules'),
    ('disclosure.first-notice-within-limit', '*', 22, 'HOURS', 5,
     '国办发〔2016〕61号, 80号; second-hand', false, '2016-08-12', 'workrules'),
    ('disclosure.press-conference-within-limit', '*', 22, 'HOURS', 24,
     '国办发〔2016〕61号, 80号; second-hand', false, '2016-08-12', 'workrules');
