-- Files of documents that come up (来文附件), every version kept (articles 35, 47, 48).

alter table incoming_document add column files int not null default 0 check (files >= 0);
-- art. 35: nothing of 机密 or above is kept here
alter table incoming_document add check (files = 0 or secrecy not in ('CONFIDENTIAL', 'TOP_SECRET'));

create table incoming_file (
    id             uuid        primary key,
    incoming_id    uuid        not null references incoming_document,
    kind           text        not null check (kind in ('BODY', 'ATTACHMENT', 'OPINION', 'GROUND', 'BASIS')),
    department     text        check (department <> ''),
    name           text        not null check (length(name) between 1 and 120),
    edition        int         not null check (edition >= 1),
    type           text        not null check (type in ('PDF', 'OFD', 'DOCX', 'XLSX', 'PNG', 'JPEG', 'TEXT')),
    size           bigint      not null check (size > 0),
    sha256         text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    attached_by    text        not null check (attached_by <> ''),
    attached_at    timestamptz not null,
    reason         text        check (reason <> ''),
    removed_by     text        check (removed_by <> ''),
    removed_at     timestamptz check (removed_at >= attached_at),
    removal_reason text        check (removal_reason <> ''),
    unique (incoming_id, name, edition),
    check ((kind = 'OPINION') = (department is not null)),
    check ((removed_by is null) = (removed_at is null)),
    check (removal_reason is null or removed_at is not null),
    -- a new version stands when the one before it was taken off, in whichever order the two are written
    constraint incoming_file_standing exclude using btree (incoming_id with =, name with =) where (removed_at is null)
        deferrable initially deferred,
    -- one scanned text
    constraint incoming_file_one_body exclude using btree (incoming_id with =) where (removed_at is null and kind = 'BODY')
        deferrable initially deferred
);
create index incoming_file_by_document on incoming_file (incoming_id, attached_at, id);
create trigger incoming_file_kept before delete or truncate on incoming_file
    for each statement execute function refuse_change();
