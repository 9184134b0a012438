-- Whose consent an outing waits for, so that it stands on that desk, or on that of who acts for it.
alter table outing add column asked_of text references person (person_id) deferrable initially deferred;
create index outing_asked_of on outing (asked_of, id) where state = 'REPORTED';
create index person_away on person (stand_in, away_from) where away_from is not null;
