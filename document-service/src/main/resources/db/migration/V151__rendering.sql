-- Pages of issued documents, and the names of those they go to.

-- the copy of an issued document that everybody gets: rendered once, kept by its hash, so that it can be verified
create table document_copy (
    document_id uuid        not null references document,
    format      text        not null check (format in ('PDF', 'DOCX')),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    rendered_at timestamptz not null,
    primary key (document_id, format)
);
create trigger document_copy_append_only before update or delete or truncate on document_copy
    for each statement execute function refuse_change();

-- names as pages print them; a code without a name is printed as it is
create table recipient_name (
    code text primary key,
    name text not null check (name <> '')
);
insert into recipient_name (code, name)
values ('government', '市人民政府'), ('general-office', '市政府办公室'), ('development-reform', '市发展和改革委员会'), ('finance', '市财政局'),
       ('establishment-office', '市机构编制委员会办公室'), ('housing-construction', '市住房和城乡建设局'), ('transport', '市交通运输局'),
       ('education', '市教育局'), ('health', '市卫生健康委员会'), ('emergency-management', '市应急管理局'), ('legal-office', '市政府法制办公室'),
       ('audit-bureau', '市审计局'), ('supervision-bureau', '市督查考核局'), ('petition-bureau', '市信访局'), ('foreign-affairs', '市外事办公室'),
       ('service-hall', '市政务服务中心'), ('district-donghe', '东禾区人民政府'), ('district-xilan', '西岚区人民政府'),
       ('province', '省人民政府'), ('peoples-congress', '市人民代表大会常务委员会');
