-- Work that the mayor entrusted to somebody for the time being (art. 5); above V100, so that services that run take it up in order.
alter table leader
    add column entrusted_departments text[] not null default '{}',
    add column entrusted_fields      text[] not null default '{}';
