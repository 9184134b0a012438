-- Minutes of meetings (纪要) that arrived by event: one document for each edition (art. 43).
alter table document
    add column minutes_id      uuid,
    add column minutes_edition int check (minutes_edition > 0),
    add check ((minutes_id is null) = (minutes_edition is null)),
    add check (minutes_id is null or kind = 'MINUTES'),
    add unique (minutes_id, minutes_edition);
