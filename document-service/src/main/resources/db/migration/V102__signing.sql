-- Who signs what (art. 50) as data, and the mayor's authorizations under item (5).

create table signing_matrix (
    item                 int     not null check (item between 1 and 6),
    purpose              text    not null,
    step                 int     not null check (step >= 1),
    act                  text    not null check (act in ('REVIEW', 'APPROVAL', 'PARTY_CONSENT', 'SIGNATURE')),
    office               text    not null,
    relation             text    not null check (relation in ('ANY', 'DEPARTMENT', 'FIELD')),
    field                text,
    stand_in             boolean not null,
    authorization_needed boolean not null,
    effective_from       date    not null,
    primary key (purpose, effective_from, step, office),
    check ((relation = 'FIELD') = (field is not null))
);

-- Rows of one purpose and step are alternatives. The rows of a purpose with the latest date in force are its chain.
insert into signing_matrix (item, purpose, step, act, office, relation, field, stand_in, authorization_needed, effective_from)
values
    (1, 'UPWARD_REPORT',         1, 'SIGNATURE',     'mayor',             'ANY',        null,              false, false, '2017-04-11'),
    (1, 'BILL',                  1, 'SIGNATURE',     'mayor',             'ANY',        null,              false, false, '2017-04-11'),
    (2, 'REGULATION',            1, 'SIGNATURE',     'mayor',             'ANY',        null,              false, false, '2017-04-11'),
    (2, 'NORMATIVE',             1, 'SIGNATURE',     'mayor',             'ANY',        null,              false, false, '2017-04-11'),
    (2, 'DOWNWARD',              1, 'SIGNATURE',     'mayor',             'ANY',        null,              false, false, '2017-04-11'),
    (3, 'APPOINTMENT',           1, 'SIGNATURE',     'mayor',             'ANY',        null,              false, false, '2017-04-11'),
    (4, 'OVERSEAS_PRE_APPROVAL', 1, 'REVIEW',        'vice-mayor',        'DEPARTMENT', null,              true,  false, '2017-04-11'),
    (4, 'OVERSEAS_PRE_APPROVAL', 2, 'REVIEW',        'vice-mayor',        'FIELD',      'foreign-affairs', true,  false, '2017-04-11'),
    (4, 'OVERSEAS_PRE_APPROVAL', 3, 'APPROVAL',      'mayor',             'ANY',        null,              false, false, '2017-04-11'),
    (4, 'OVERSEAS_PRE_APPROVAL', 4, 'PARTY_CONSENT', 'secretary-general', 'ANY',        null,              false, false, '2017-04-11'),
    (4, 'OVERSEAS_PRE_APPROVAL', 4, 'PARTY_CONSENT', 'office-director',   'ANY',        null,              false, false, '2017-04-11'),
    (4, 'OVERSEAS_PRE_APPROVAL', 5, 'SIGNATURE',     'vice-mayor',        'FIELD',      'foreign-affairs', true,  false, '2017-04-11'),
    (5, 'DECIDED_BY_EXECUTIVE',  1, 'SIGNATURE',     'mayor',             'ANY',        null,              false, false, '2017-04-11'),
    (5, 'DECIDED_BY_EXECUTIVE',  1, 'SIGNATURE',     'vice-mayor',        'ANY',        null,              false, true,  '2017-04-11'),
    (5, 'ROUTINE_APPROVAL',      1, 'SIGNATURE',     'mayor',             'ANY',        null,              false, false, '2017-04-11'),
    (5, 'ROUTINE_APPROVAL',      1, 'SIGNATURE',     'vice-mayor',        'ANY',        null,              false, true,  '2017-04-11'),
    (6, 'OFFICE_DOCUMENT',       1, 'SIGNATURE',     'office-director',   'ANY',        null,              false, false, '2017-04-11');

create table signing_authorization (
    id            uuid        primary key,
    version       bigint      not null,
    changed_at    timestamptz not null,
    person        text        not null,
    purpose       text        not null check (purpose in ('DECIDED_BY_EXECUTIVE', 'ROUTINE_APPROVAL')),
    department    text        check (department <> ''),
    valid_from    date        not null,
    valid_until   date        not null,
    granted_by    text        not null,
    granted_at    timestamptz not null,
    revoked_at    timestamptz,
    revoked_by    text,
    revoke_reason text,
    check (valid_from <= valid_until),
    check ((revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoke_reason is null))
);
create index signing_authorization_in_force on signing_authorization (purpose, valid_until) where revoked_at is null;
create index signing_authorization_by_person on signing_authorization (person, id);
