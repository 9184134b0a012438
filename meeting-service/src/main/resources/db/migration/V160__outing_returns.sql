-- The return from an outing (art. 6): overdue when nobody reports it, and prolonged with consent.

alter table outing add overdue_since timestamptz;
alter table outing add asked_until timestamptz;
alter table outing add asked_reason text check (asked_reason <> '');
alter table outing add constraint overdue_after_consent check (overdue_since is null or state in ('CONSENTED', 'RETURNED'));
alter table outing add constraint prolongation_with_a_reason check ((asked_until is null) = (asked_reason is null));
alter table outing add constraint prolonged_while_away check (asked_until is null or state = 'CONSENTED' and asked_until > until_at);
create index outing_overdue on outing (id) where state = 'CONSENTED' and overdue_since is not null;
create index outing_to_prolong on outing (asked_of, id) where asked_until is not null;
