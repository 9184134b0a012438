-- Topics: returned and handed in again, mediated by a special meeting, materials by version (art. 40, 41).

alter table topic add return_reason text;
alter table topic add mediated_by uuid;
alter table topic add scheduled_for timestamptz;
alter table topic add carried_over int not null default 0 check (carried_over >= 0);
-- Who must know (art. 35): the proposing department and those that countersign, on the row itself, so that a list needs no second table.
alter table topic add concerned varchar[] not null default '{}';
update topic set concerned = array[department]::varchar[] || array(select c.department::varchar from countersignature c where c.topic_id = topic.id);
create index topic_by_concerned on topic using gin (concerned);
alter table topic drop constraint topic_state_check;
alter table topic add constraint topic_state_check check (state in ('PROPOSED', 'DISAGREED', 'IN_MEDIATION', 'RETURNED',
    'COORDINATED', 'ADMITTED', 'SCHEDULED', 'DECIDED', 'WITHDRAWN'));
alter table topic add constraint topic_returned_with_reason check (state <> 'RETURNED' or return_reason <> '');

create table topic_material (
    topic_id     uuid        not null references topic,
    version      int         not null check (version > 0),
    name         text        not null check (name <> ''),
    media_type   text        not null,
    bytes        int         not null check (bytes > 0),
    hash         text        not null check (hash ~ '^[0-9a-f]{64}$'),
    submitted_by text        not null,
    submitted_at timestamptz not null,
    late_reason  text,
    primary key (topic_id, version)
);
