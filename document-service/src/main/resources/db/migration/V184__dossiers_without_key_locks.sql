-- As in V181: what links a dossier is unique, but no key, so that an event that links it and an act on it do not wait for each other.
alter table dossier drop constraint dossier_consultation_id_key, drop constraint dossier_resolution_id_key, drop constraint dossier_document_id_key;
create unique index dossier_by_consultation on dossier (consultation_id) where consultation_id is not null;
create unique index dossier_by_resolution on dossier (resolution_id) where resolution_id is not null;
create unique index dossier_by_document on dossier (document_id) where document_id is not null;
