-- Dossiers of decisions as document-service told of them last, and the topics that rest on one (art. 12).

create table ready_dossier (
    id             uuid    primary key,
    heard_version  bigint  not null,
    department     text    not null check (department <> ''),
    major_decision boolean not null,
    normative      boolean not null,
    secrecy        text    not null check (secrecy in ('PUBLIC', 'INTERNAL', 'SECRET')),
    ready          boolean not null
);

alter table topic add dossier_id uuid;
-- topics proposed before this migration are judged by the rule of their day: major decisions alone
alter table topic add needs_dossier boolean not null default false;
update topic set needs_dossier = major_decision;
create index topic_by_dossier on topic (dossier_id) where dossier_id is not null;

-- A topic on an agenda whose dossier is revised stays there and is not decided.
alter table topic drop constraint topic_check1;
alter table topic add constraint topic_rests_on_dossier check (not needs_dossier or dossier_ready or state not in ('ADMITTED', 'DECIDED'));
