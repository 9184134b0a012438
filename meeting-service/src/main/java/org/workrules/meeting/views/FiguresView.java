package org.workrules.meeting.views;

import io.vertx.mutiny.sqlclient.Row;
import java.util.List;

/**
 * Figures of the meetings of a kind in a span.
 *
 * @param kind          kind of meeting
 * @param convened      how many were convened
 * @param held          how many were closed
 * @param cancelled     how many were cancelled
 * @param urgent        how many were convened at short notice
 * @param attendance    share of members who came to those held, 0 to 1
 * @param averageMinutes how long those held lasted on average
 * @param topics        topics on their agendas
 * @param decided       topics adopted or not adopted
 * @param lateMaterials topics whose materials came after the limit
 * @param lateTopics    topics put on a fixed agenda
 * @param leaves        members on leave with consent
 * @param budgetYuan    what they may cost, in yuan
 * @param costYuan      what they cost as far as that is known, in yuan
 */
public record FiguresView(String kind, long convened, long held, long cancelled, long urgent, double attendance,
                          double averageMinutes, long topics, long decided, long lateMaterials, long lateTopics, long leaves,
                          long budgetYuan, long costYuan) {

    static final List<String> HEAD = List.of("会议类型", "召集", "已召开", "取消", "紧急召集", "出席率", "平均时长(分钟)", "议题", "议决", "材料迟报",
            "临时议题", "请假", "预算(元)", "支出(元)");
    static final String SQL = """
            with span as materialized (
                select id, kind, state, urgency, opened_at, closed_at, budget_yuan, cost_yuan from meeting
                where held_at >= $1 and held_at < $2 and ($3::text is null or kind = $3)
            ), people as (
                select s.kind, count(*) filter (where p.counted and s.state = 'CLOSED') as members,
                       count(*) filter (where p.counted and s.state = 'CLOSED' and p.arrived_at is not null) as came,
                       count(*) filter (where p.on_leave) as leaves
                from span s join meeting_member p on p.meeting_id = s.id group by s.kind
            ), agenda as (
                select s.kind, count(*) as topics, count(*) filter (where a.outcome in ('ADOPTED', 'REJECTED')) as decided,
                       count(*) filter (where a.materials_late) as late_materials,
                       count(*) filter (where a.late_reason is not null) as late_topics
                from span s join agenda_item a on a.meeting_id = s.id group by s.kind
            )
            select s.kind, count(*) as convened, count(*) filter (where s.state = 'CLOSED') as held,
                   count(*) filter (where s.state = 'CANCELLED') as cancelled,
                   count(*) filter (where s.urgency is not null) as urgent,
                   coalesce(max(p.came)::float8 / nullif(max(p.members), 0), 0) as attendance,
                   coalesce(avg(extract(epoch from s.closed_at - s.opened_at)::float8 / 60), 0) as minutes,
                   coalesce(max(a.topics), 0) as topics, coalesce(max(a.decided), 0) as decided,
                   coalesce(max(a.late_materials), 0) as late_materials, coalesce(max(a.late_topics), 0) as late_topics,
                   coalesce(max(p.leaves), 0) as leaves, sum(s.budget_yuan)::bigint as budget,
                   coalesce(sum(s.cost_yuan), 0)::bigint as cost
            from span s left join people p on p.kind = s.kind left join agenda a on a.kind = s.kind
            group by s.kind order by s.kind""";

    static FiguresView of(Row row) {
        return new FiguresView(row.getString("kind"), row.getLong("convened"), row.getLong("held"), row.getLong("cancelled"),
                row.getLong("urgent"), row.getDouble("attendance"), row.getDouble("minutes"), row.getLong("topics"),
                row.getLong("decided"), row.getLong("late_materials"), row.getLong("late_topics"), row.getLong("leaves"),
                row.getLong("budget"), row.getLong("cost"));
    }

    List<Object> cells() {
        return List.of(kind, convened, held, cancelled, urgent, attendance, averageMinutes, topics, decided, lateMaterials,
                lateTopics, leaves, budgetYuan, costYuan);
    }
}
