-- Whom and what a decision concerns beside departments, and experts who hold an office here (art. 30).
alter table dossier
    add column concerned_codes  varchar[] not null default '{}',
    add column concerned_names  varchar[] not null default '{}',
    add column concerned_fields varchar[] not null default '{}';
alter table dossier
    add check (cardinality(concerned_codes) = cardinality(concerned_names) and cardinality(concerned_codes) <= 50),
    add check (array_position(concerned_codes, null) is null and array_position(concerned_names, null) is null
        and array_position(concerned_fields, null) is null),
    add check (array_to_string(concerned_codes, '') ~ '^([0-9A-HJ-NP-RTUWXY]{18})*$'),
    add check (cardinality(concerned_fields) <= 20);

alter table dossier_expert add column person_id text check (person_id <> '');
