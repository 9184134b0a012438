-- Consultations of the public on drafts of decisions, and the opinions that came (articles 11 and 21).

create table consultation (
    id               uuid        primary key,
    version          bigint      not null,
    changed_at       timestamptz not null,
    dossier_id       uuid        not null,
    kind             text        not null check (kind <> ''),
    major_decision   boolean     not null,
    title            text        not null check (title <> ''),
    department       text        not null check (department <> ''),
    draft_hash       text        not null check (draft_hash ~ '^[0-9a-f]{64}$'),
    basis_hash       text        not null check (basis_hash ~ '^[0-9a-f]{64}$'),
    opened_at        timestamptz not null,
    closes_at        timestamptz not null check (closes_at > opened_at),
    shorter_reason   text        check (shorter_reason <> ''),
    state            text        not null check (state in ('OPEN', 'CLOSED', 'CONCLUDED', 'WITHDRAWN')),
    opinions         bigint      check (opinions >= 0),
    adopted          bigint      check (adopted between 0 and opinions),
    summary          text        check (summary <> ''),
    concluded_at     timestamptz,
    concluded_by     text,
    withdrawn_reason text        check (withdrawn_reason <> ''),
    story            text        check (story <> ''),
    check ((state = 'CONCLUDED') = (summary is not null)),
    check ((summary is null) = (concluded_at is null) and (summary is null) = (concluded_by is null)
           and (summary is null) = (opinions is null) and (summary is null) = (adopted is null)),
    check ((state = 'WITHDRAWN') = (withdrawn_reason is not null))
);
create index consultation_by_department on consultation (department, id);
create index consultation_by_state on consultation (state, id);
create index consultation_by_dossier on consultation (dossier_id, id);
create index consultation_at_work on consultation (department, closes_at) where state in ('OPEN', 'CLOSED');

create table consultation_comment (
    id              uuid        primary key,
    version         bigint      not null,
    changed_at      timestamptz not null,
    consultation_id uuid        not null references consultation,
    department      text        not null check (department <> ''),
    text            text        not null check (length(text) between 1 and 5000),
    name            text        check (length(name) between 1 and 100),
    contact         text        check (length(contact) between 1 and 200),
    submitted_at    timestamptz not null,
    disposition     text        check (disposition in ('ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED')),
    reason          text        check (reason <> ''),
    disposed_by     text,
    disposed_at     timestamptz,
    -- art. 21: every disposition says why
    check ((disposition is null) = (reason is null) and (disposition is null) = (disposed_by is null)
           and (disposition is null) = (disposed_at is null))
);
create index consultation_comment_by_consultation on consultation_comment (consultation_id, id);
create index consultation_comment_by_department on consultation_comment (department, id);
create index consultation_comment_waiting on consultation_comment (consultation_id) where disposition is null;

-- An opinion comes in its time or not at all: whatever a service's clock says, a consultation that is over takes none.
create function refuse_late_comment() returns trigger language plpgsql as $$
begin
    if (select state from consultation where id = new.consultation_id) <> 'OPEN' then
        raise exception 'consultation % takes no opinions', new.consultation_id using errcode = 'check_violation';
    end if;
    return new;
end;
$$;
create trigger consultation_comment_in_time before insert on consultation_comment
    for each row execute function refuse_late_comment();
