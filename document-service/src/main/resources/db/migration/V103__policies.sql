-- Quotas are local figures (art. 47): how many documents a department may have issued in a year without consent.
insert into policy (rule_id, applies_to, article, unit, figure, source, confirmed, effective_from, author)
values ('document.quota', '*', 47, 'COUNT', 40, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
       ('document.quota', 'general-office', 47, 'COUNT', 200, 'local practice, to be set by the general office', false, '2017-04-11', 'seed');
