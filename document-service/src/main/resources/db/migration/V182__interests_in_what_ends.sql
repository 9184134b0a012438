-- What a declared interest may be in that a document touches because it supersedes or corrects another (art. 30): whoever signs it
-- decides on that one too. Taken when it is drafted; what is issued names the same for ever.
alter table document add column ends_touching varchar[] not null default '{}' check (array_position(ends_touching, null) is null);

update document successor set ends_touching = touched.subjects
from (select each.id, array_agg(distinct each.subject order by each.subject)::varchar[] as subjects
      from (select d.id, unnest(array['DEPARTMENT:' || earlier.drafting_department]
                        || array(select 'DEPARTMENT:' || code from unnest(earlier.joint_with) as code)
                        || array(select 'ORGANIZATION:' || code from unnest(earlier.concerned_codes) as code)
                        || array(select 'FIELD:' || code from unnest(earlier.concerned_fields) as code)) as subject
            from document d join document earlier on earlier.id = any (d.supersedes) or earlier.id = d.corrects) as each
      group by each.id) as touched
where touched.id = successor.id;
