-- Annexes (附件) whose text is set behind the document's own. Their text is part of the one text that body_hash names; only their
-- titles are here beside it, for lists that do not read texts. They follow from the text and change with it.

alter table document add column annex_titles varchar[] not null default '{}' check (cardinality(annex_titles) <= 50);
-- art. 35: nothing of 机密 or above is kept here
alter table document add check (cardinality(annex_titles) = 0 or secrecy not in ('CONFIDENTIAL', 'TOP_SECRET'));

insert into policy (rule_id, applies_to, article, unit, figure, source, confirmed, effective_from, author)
values ('document.annex-count', '*', 47, 'COUNT', 20, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
       ('document.annex-length', '*', 47, 'COUNT', 200000, 'characters; protects the service', true, '2017-04-11', 'seed');
