-- Attachments of documents, every version kept, and what a signature pins beside the text (art. 47, 51).

alter table document add column attachments int not null default 0 check (attachments >= 0);
-- art. 35: nothing of 机密 or above is kept here
alter table document add check (attachments = 0 or secrecy not in ('CONFIDENTIAL', 'TOP_SECRET'));

-- the hash over text, face and attachments of an issued document, by which everybody may look it up
alter table document add column issued_hash text check (issued_hash ~ '^[0-9a-f]{64}$');
create index document_by_issued_hash on document (issued_hash) where issued_hash is not null;

create table document_attachment (
    id          uuid        primary key,
    document_id uuid        not null references document,
    name        text        not null check (length(name) between 1 and 120),
    edition     int         not null check (edition >= 1),
    type        text        not null check (type in ('PDF', 'OFD', 'DOCX', 'XLSX', 'PNG', 'JPEG', 'TEXT')),
    size        bigint      not null check (size > 0),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    attached_by text        not null,
    attached_at timestamptz not null,
    removed_by  text,
    removed_at  timestamptz check (removed_at >= attached_at),
    unique (document_id, name, edition),
    check ((removed_by is null) = (removed_at is null)),
    -- a new version stands when the one before it was taken off, in whichever order the two are written
    constraint document_attachment_standing exclude using btree (document_id with =, name with =) where (removed_at is null)
        deferrable initially deferred
);
create index document_attachment_by_document on document_attachment (document_id, attached_at, id);

-- signatures from before this migration pin the text alone
alter table document_signature add column content_hash text check (content_hash ~ '^[0-9a-f]{64}$');
alter table document_joint_signature add column content_hash text check (content_hash ~ '^[0-9a-f]{64}$');

-- largest size in MiB by type; 0 for a type that is not taken any more
insert into policy (rule_id, applies_to, article, unit, figure, source, confirmed, effective_from, author)
select 'document.attachment-size', type, 47, 'COUNT', most, 'MiB; local practice, to be set by the general office', false, '2017-04-11', 'seed'
from (values ('PDF', 20), ('OFD', 20), ('DOCX', 10), ('XLSX', 10), ('PNG', 10), ('JPEG', 10), ('TEXT', 1)) as seed (type, most);
insert into policy (rule_id, applies_to, article, unit, figure, source, confirmed, effective_from, author)
values ('document.attachment-count', 'CURRENT', 47, 'COUNT', 20, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
       ('document.attachment-count', 'VERSIONS', 47, 'COUNT', 200, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
       ('document.rendering-length', '*', 47, 'PAGES', 300, 'protects the service', true, '2017-04-11', 'seed');
