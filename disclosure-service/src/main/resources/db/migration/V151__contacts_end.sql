-- Name and contact of who gave an opinion are kept no longer than needed to ask back (Personal Information Protection Law, art. 19).
insert into policy (rule_id, applies_to, article, unit, figure, source, confirmed, effective_from, author) values
    ('disclosure.consultation-contacts-kept', '*', 21, 'CALENDAR_DAYS', 90,
     '个人信息保护法 (2021), art. 19: the shortest time necessary; the figure is a choice of the house', false, '2021-11-01', 'workrules');

alter table consultation
    add column contacts_until     timestamptz,
    add column contacts_erased_at timestamptz,
    add column contacts_erased    bigint      not null default 0 check (contacts_erased >= 0);

update consultation set contacts_until = coalesce(concluded_at, changed_at) + interval '90 days' where state in ('CONCLUDED', 'WITHDRAWN');

alter table consultation
    add check ((state in ('CONCLUDED', 'WITHDRAWN')) = (contacts_until is not null)),
    add check (contacts_erased_at is null or contacts_erased_at >= contacts_until);

create index consultation_contacts_due on consultation (contacts_until) where contacts_until is not null and contacts_erased_at is null;
create index consultation_comment_with_contact on consultation_comment (consultation_id) where name is not null or contact is not null;
