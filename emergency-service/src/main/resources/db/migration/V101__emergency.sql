-- Incidents with their reports, the thresholds they are graded by, who owes a report on them, and breaches of that duty.

create table grade_threshold (
    category       text   not null check (category in ('WORK_SAFETY', 'FIRE', 'TRAFFIC', 'NATURAL_DISASTER', 'PUBLIC_HEALTH',
                                                       'SOCIAL_SECURITY')),
    grade          text   not null check (grade in ('LARGER', 'MAJOR', 'EXTRAORDINARY')),
    effective_from date   not null,
    dead_from      int    not null check (dead_from > 0),
    injured_from   int    not null check (injured_from > 0),
    loss_from_yuan bigint not null check (loss_from_yuan > 0),
    source         text   not null check (source <> ''),
    primary key (category, grade, effective_from)
);

create table incident (
    id                      uuid        primary key,
    version                 bigint      not null,
    changed_at              timestamptz not null,
    title                   text        not null check (title <> ''),
    category                text        not null check (category in ('WORK_SAFETY', 'FIRE', 'TRAFFIC', 'NATURAL_DISASTER',
                                                                     'PUBLIC_HEALTH', 'SOCIAL_SECURITY')),
    place                   text        not null check (place <> ''),
    district                text        not null check (district <> ''),
    description             text        not null,
    occurred_at             timestamptz not null,
    known_at                timestamptz not null,
    department              text        not null check (department <> ''),
    reported_by             text        not null,
    reported_at             timestamptz not null,
    dead                    int         not null check (dead >= 0),
    missing                 int         not null check (missing >= 0),
    seriously_injured       int         not null check (seriously_injured >= 0),
    direct_loss_yuan        bigint      not null check (direct_loss_yuan >= 0),
    grade                   text        not null check (grade in ('GENERAL', 'LARGER', 'MAJOR', 'EXTRAORDINARY')),
    grade_ground            text,
    state                   text        not null check (state in ('OPEN', 'CLOSED', 'LINKED')),
    follow_up_due_at        timestamptz,
    closed_at               timestamptz,
    closed_by               text,
    closing_summary         text,
    linked_to               uuid        references incident (id),
    linked_by               text,
    link_ground             text,
    escalation_state        text        not null check (escalation_state in ('NOT_REQUIRED', 'AWAITING_CONSENT', 'CONSENTED',
                                                                             'NOTIFIED')),
    escalation_since        timestamptz,
    consented_by            text,
    consent_capacity        text        check (consent_capacity in ('COMMANDER', 'STAND_IN', 'MAYOR')),
    consented_at            timestamptz,
    consent_opinion         text,
    asked_mayor_at          timestamptz,
    province_due_at         timestamptz,
    province_reported_at    timestamptz,
    province_reported_by    text,
    province_received_by    text,
    province_report         text,
    province_late           boolean     not null,
    province_breached       boolean     not null,
    check (occurred_at <= known_at and known_at <= reported_at),
    check ((state = 'CLOSED') = (closed_at is not null)),
    check ((state = 'LINKED') = (linked_to is not null)),
    check (linked_to is null or linked_to <> id),
    check ((consented_by is null) = (consented_at is null) and (consented_by is null) = (consent_capacity is null)),
    check (escalation_state <> 'CONSENTED' or consented_by is not null),
    check ((escalation_state = 'NOTIFIED') = (province_reported_at is not null)),
    -- art. 57: larger and above reach the province only with consent
    check (escalation_state not in ('AWAITING_CONSENT', 'CONSENTED') or escalation_since is not null and province_due_at is not null)
);
create index incident_of_event on incident (category, district, occurred_at);
create index incident_by_grade on incident (grade, id);
create index incident_by_category on incident (category, id);
create index incident_by_district on incident (district, id);
create index incident_by_state on incident (state, id);
create index incident_by_report on incident (reported_at);
create index incident_following on incident (department, follow_up_due_at) where follow_up_due_at is not null;
create index incident_escalating on incident (escalation_state, escalation_since)
    where escalation_state in ('AWAITING_CONSENT', 'CONSENTED');

create table incident_report (
    incident_id       uuid        not null references incident (id),
    sequence          int         not null check (sequence > 0),
    report_id         uuid        not null,
    kind              text        not null check (kind in ('FIRST', 'FOLLOW_UP', 'FINAL')),
    channel           text        not null check (channel in ('TELEPHONE', 'WRITTEN')),
    dead              int         not null check (dead >= 0),
    missing           int         not null check (missing >= 0),
    seriously_injured int         not null check (seriously_injured >= 0),
    direct_loss_yuan  bigint      not null check (direct_loss_yuan >= 0),
    sources           text        not null,
    description       text        not null,
    reporter          text        not null check (reporter <> ''),
    department        text        not null check (department <> ''),
    known_at          timestamptz not null,
    reported_at       timestamptz not null,
    primary key (incident_id, sequence),
    unique (incident_id, report_id),
    check (known_at <= reported_at)
);
create trigger incident_report_append_only before update or delete or truncate on incident_report
    for each statement execute function refuse_change();

create table reporting_duty (
    id               uuid        primary key,
    version          bigint      not null,
    changed_at       timestamptz not null,
    incident_id      uuid        not null references incident (id),
    incident_title   text        not null,
    department       text        not null check (department <> ''),
    grade            text        not null check (grade in ('GENERAL', 'LARGER', 'MAJOR', 'EXTRAORDINARY')),
    ground           text        not null check (ground in ('OWN_KNOWLEDGE', 'PLACE_OF_EVENT')),
    known_at         timestamptz not null,
    telephone_due_at timestamptz,
    written_due_at   timestamptz not null,
    telephoned_at    timestamptz,
    written_at       timestamptz,
    breached         text        check (breached in ('LATE', 'MISSED')),
    ended_at         timestamptz,
    unique (incident_id, department),
    check (known_at <= written_due_at and known_at <= telephone_due_at),
    check ((grade = 'GENERAL') = (telephone_due_at is null))
);
create index reporting_duty_by_department on reporting_duty (department, incident_id);
create index reporting_duty_owed on reporting_duty (department, written_due_at) where written_at is null and ended_at is null;

create table breach (
    id             uuid        primary key,
    version        bigint      not null,
    changed_at     timestamptz not null,
    incident_id    uuid        not null references incident (id),
    incident_title text        not null,
    kind           text        not null check (kind in ('LATE', 'MISSED', 'FALSE', 'CONCEALED')),
    obligation     text        not null check (obligation in ('REPORT', 'PROVINCE')),
    department     text        not null check (department <> ''),
    rule_id        text        not null check (rule_id <> ''),
    due_at         timestamptz not null,
    reported_at    timestamptz,
    detail         text        not null check (detail <> ''),
    evidence       text[]      not null,
    found_by       text,
    raised_at      timestamptz not null,
    check (kind not in ('FALSE', 'CONCEALED') or found_by is not null and cardinality(evidence) > 0),
    check (kind <> 'LATE' or reported_at > due_at)
);
-- a limit is broken once: late or missed, not both
create unique index breach_of_limit on breach (incident_id, department, obligation) where kind in ('LATE', 'MISSED');
create unique index breach_found on breach (incident_id, department, kind) where kind in ('FALSE', 'CONCEALED');
create index breach_by_incident on breach (incident_id, id);
create index breach_by_department on breach (department, id);
create index breach_by_kind on breach (kind, id);
