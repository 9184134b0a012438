-- Consultation, joint signatures, elements beside the text, force and its end, templates of the 15 kinds (art. 47, 49, 50).

alter table document
    add column copies              varchar[] not null default '{}',
    add column copy_serials        text      check (copy_serials <> ''),
    add column secrecy_period      text      check (secrecy_period <> ''),
    add column note                text      check (note <> ''),
    add column pages               int       check (pages > 0),
    add column over_length_consent text,
    add column consulted           varchar[] not null default '{}',
    add column joint_with          varchar[] not null default '{}',
    add column effective_from      date,
    add column expires_on          date,
    add column supersedes          uuid[]    not null default '{}',
    add column corrects            uuid      references document,
    add column ending              text      check (ending in ('ANNULLED', 'REPEALED', 'SUPERSEDED', 'EXPIRED')),
    add column ended_on            date,
    add column end_reason          text      check (end_reason <> ''),
    add column end_basis           text,
    add column ended_by_document   uuid      references document,
    add column corrected_by        uuid      references document;

-- documents issued before this migration bind from their day of issue
update document set effective_from = issued_on where issued_on is not null;

alter table document
    add check (expires_on is null or effective_from is null or expires_on >= effective_from),
    add check ((ending is null) = (ended_on is null) and (ending is null) = (end_reason is null)),
    add check (ending is null or state = 'ISSUED'),
    add check (ending is distinct from 'SUPERSEDED' or ended_by_document is not null),
    add check (state <> 'ISSUED' or effective_from is not null),
    -- bodies of one level issue together: the general office with departments
    add check (cardinality(joint_with) = 0 or issuer = 'GOVERNMENT_OFFICE');
create index document_by_copies on document using gin (copies);
create index document_by_consulted on document using gin (consulted);
create index document_by_joint on document using gin (joint_with);

create table document_consulted (
    id          uuid        primary key,
    document_id uuid        not null references document,
    department  text        not null check (department <> ''),
    asked_at    timestamptz not null,
    outcome     text        check (outcome in ('AGREED', 'AGREED_WITH_RESERVATION', 'DISAGREED')),
    text        text,
    given_by    text,
    given_at    timestamptz,
    body_hash   text,
    unique (document_id, department),
    check ((outcome is null) = (given_at is null) and (outcome is null) = (given_by is null))
);
create index document_consulted_waiting on document_consulted (department, document_id) where outcome is null;

create table document_joint_signature (
    id          uuid        primary key,
    document_id uuid        not null references document,
    department  text        not null check (department <> ''),
    signer      text        not null,
    signer_name text        not null,
    opinion     text        not null check (opinion <> ''),
    signed_on   date        not null,
    signed_at   timestamptz not null,
    body_hash   text,
    voided_at   timestamptz
);
create index document_joint_signature_by_document on document_joint_signature (document_id, id);
create unique index document_joint_signature_standing on document_joint_signature (document_id, department) where voided_at is null;

create table document_template (
    kind     text      primary key,
    usage    text      not null check (usage <> ''),
    title    text      not null check (title like '%{subject}%'),
    opening  text      not null,
    closing  text      not null,
    required varchar[] not null check (cardinality(required) > 0)
);
insert into document_template (kind, usage, title, opening, closing, required)
select kind, usage, title, opening, closing,
       string_to_array('ISSUER_MARK,NUMBER,TITLE,BODY,ISSUER_NAME,DATE,PRINTER,PAGE_NUMBER' || more, ',')
from (values
    ('RESOLUTION',    '会议讨论通过的重大决策事项', '关于{subject}的决议', '会议审议了{subject},决定:', '', ',SEAL'),
    ('DECISION',      '对重要事项作出决策和部署、奖惩、变更或者撤销不适当的决定事项', '关于{subject}的决定', '为{subject},现决定如下:', '', ',MAIN_ADDRESSEE,SEAL'),
    ('ORDER',         '公布规章、宣布施行重大强制性措施、批准晋升、嘉奖', '{subject}令', '现公布{subject},自公布之日起施行。', '', ',SEAL'),
    ('COMMUNIQUE',    '公布重要决定或者重大事项', '关于{subject}的公报', '现将{subject}公布如下:', '', ',SEAL'),
    ('ANNOUNCEMENT',  '向国内外宣布重要事项或者法定事项', '关于{subject}的公告', '现就{subject}公告如下:', '特此公告。', ',SEAL'),
    ('PUBLIC_NOTICE', '在一定范围内公布应当遵守或者周知的事项', '关于{subject}的通告', '为{subject},现通告如下:', '特此通告。', ',SEAL'),
    ('OPINION',       '对重要问题提出见解和处理办法', '关于{subject}的意见', '为{subject},现提出如下意见:', '', ',MAIN_ADDRESSEE,SEAL'),
    ('NOTICE',        '发布、传达要求下级机关执行和有关单位周知或者执行的事项,批转、转发公文', '关于{subject}的通知', '为{subject},现将有关事项通知如下:', '', ',MAIN_ADDRESSEE,SEAL'),
    ('CIRCULAR',      '表彰先进、批评错误、传达重要精神和告知重要情况', '关于{subject}的通报', '现将{subject}通报如下:', '', ',MAIN_ADDRESSEE,SEAL'),
    ('REPORT',        '向上级机关汇报工作、反映情况,回复上级机关的询问', '关于{subject}的报告', '现将{subject}有关情况报告如下:', '特此报告。', ',MAIN_ADDRESSEE,SEAL'),
    ('REQUEST',       '向上级机关请求指示、批准', '关于{subject}的请示', '为{subject},现就有关事项请示如下:', '妥否,请批示。', ',MAIN_ADDRESSEE,SEAL,NOTE'),
    ('REPLY',         '答复下级机关请示事项', '关于{subject}的批复', '你单位关于{subject}的请示收悉。现批复如下:', '此复。', ',MAIN_ADDRESSEE,SEAL'),
    ('BILL',          '按照法律程序向同级人民代表大会或者其常务委员会提请审议事项', '关于提请审议{subject}的议案', '现将{subject}提请审议:', '请予审议。', ',MAIN_ADDRESSEE,SEAL'),
    ('LETTER',        '不相隶属机关之间商洽工作、询问和答复问题、请求批准和答复审批事项', '关于{subject}的函', '现就{subject}函告如下:', '特此函达。', ',MAIN_ADDRESSEE,SEAL'),
    ('MINUTES',       '记载会议主要情况和议定事项', '{subject}纪要', '会议研究了{subject},现纪要如下:', '', '')
) as seed (kind, usage, title, opening, closing, more);

insert into policy (rule_id, applies_to, article, unit, figure, source, confirmed, effective_from, author)
values ('document.length', '*', 47, 'PAGES', 10, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
       ('document.length', 'REPORT', 47, 'PAGES', 6, 'local practice, to be set by the general office', false, '2017-04-11', 'seed'),
       ('document.normative-term', 'NORMATIVE', 26, 'MONTHS', 60, 'provincial rules on normative documents; recalled', false, '2017-04-11', 'seed');
