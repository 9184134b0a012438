package org.workrules.meeting.views;

import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The plan of a year against what was held, by kind of meeting, with the cap on their number (art. 46).
 *
 * @param kind       kind of meeting
 * @param cap        how many the policy allows
 * @param planned    entries of the plan that wait
 * @param carriedOut entries that a meeting carried out
 * @param dropped    entries that were dropped
 * @param convened   meetings convened and not cancelled
 * @param budgetYuan what they may cost, in yuan
 */
public record YearView(String kind, int cap, long planned, long carriedOut, long dropped, long convened, long budgetYuan) {

    static final List<String> HEAD = List.of("会议类型", "年度上限", "待召开", "已落实", "已取消计划", "已召集", "预算(元)");
    static final String SQL = """
            select k.kind, coalesce(p.planned, 0) as planned, coalesce(p.held, 0) as held, coalesce(p.dropped, 0) as dropped,
                   coalesce(m.convened, 0) as convened, coalesce(m.budget, 0)::bigint as budget
            from unnest(array['PLENARY', 'EXECUTIVE', 'MAYORS_OFFICE', 'SPECIAL']) with ordinality as k (kind, position)
            left join (select kind, count(*) filter (where state = 'PLANNED') as planned,
                              count(*) filter (where state = 'HELD') as held, count(*) filter (where state = 'DROPPED') as dropped
                       from planned_meeting where year = $1 group by kind) p on p.kind = k.kind
            left join (select kind, count(*) as convened, sum(budget_yuan) as budget from meeting
                       where held_at >= $2 and held_at < $3 and state <> 'CANCELLED' group by kind) m on m.kind = k.kind
            order by k.position""";

    static YearView of(Row row, ToIntFunction<String> cap) {
        String kind = row.getString("kind");
        return new YearView(kind, cap.applyAsInt(kind), row.getLong("planned"), row.getLong("held"), row.getLong("dropped"),
                row.getLong("convened"), row.getLong("budget"));
    }

    List<Object> cells() {
        return List.of(kind, cap, planned, carriedOut, dropped, convened, budgetYuan);
    }
}
