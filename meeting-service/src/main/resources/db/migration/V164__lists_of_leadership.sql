-- What holds on a day or begins later is read for every question of who leads what (art. 5): ended periods are left out by an index.
create index office_tenure_by_end on office_tenure (until);
create index charge_by_end on charge (until);
create index stand_in_by_end on stand_in (until);
create index charge_by_kind on charge (kind, id);
create index department_by_period on department (until, id);
