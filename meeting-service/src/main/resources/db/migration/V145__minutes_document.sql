-- The document (纪要) that document-service made of issued minutes, with the number it got there (art. 43, 47).
alter table minutes add document_id uuid;
alter table minutes add document_number text;
alter table minutes add constraint document_with_its_number check ((document_id is null) = (document_number is null));
create unique index minutes_by_document on minutes (document_id) where document_id is not null;
