-- A number is unique, but no key: PostgreSQL takes every plain unique index for one that a foreign key may refer to, so that giving a
-- number waited for everybody who had just added an entry or a file to the same record, and they for it (deadlock detected). A partial
-- index is none; whoever comes second now learns that the record changed.
alter table incoming_document drop constraint incoming_document_number_key;
create unique index incoming_by_number on incoming_document (number) where number is not null;
alter table document drop constraint document_number_key;
create unique index document_by_number on document (number) where number is not null;
