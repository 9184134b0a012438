package org.workrules.disclosure.consultations;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.sql.Conditions;
import org.workrules.platform.sql.Statements;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;

/**
 * The opinions on a draft as a whole: listed, put together by what they say, and answered together. Plain statements, since there may
 * be tens of thousands; each goes along an index of the consultation.
 */
final class Opinions {

    /** Opinions that one act answers at most: what a transaction of a second or two can do. */
    static final int MOST = 20_000;

    private static final String LIST = """
            select c.id, c.consultation_id, c.department, c.text, c.name, c.contact, c.submitted_at, c.disposition, c.reason, c.disposed_by,
                   c.disposed_at, c.clause, c.wording, c.joint_disposition_id
            from consultation_comment c where true""";
    private static final String SAYS = """
            c.wording in (select w.id from consultation_wording w where w.consultation_id = c.consultation_id
                and w.pairs @> title_pairs(?) and strpos(title_key(w.text), title_key(?)) > 0)""";
    private static final String GROUPED = """
            select w.id, w.text, g.opinions, g.waiting
            from (select c.wording, count(*) as opinions, count(*) filter (where not c.answered) as waiting
                  from consultation_comment c where c.consultation_id = $1 group by c.wording) g
            join consultation_wording w on w.consultation_id = $1 and w.id = g.wording
            where ($2::boolean is null or (g.waiting > 0) = $2) and ($3::uuid is null or (g.opinions, g.wording) < (
                  select count(*), $3 from consultation_comment a where a.consultation_id = $1 and a.wording = $3))
            order by g.opinions desc, g.wording desc limit $4""";
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtextextended('joint-disposition:' || $1, 0))";
    private static final String ALIKE = "select c.id, c.answered from consultation_comment c where true";
    private static final String HOLD = " order by c.answered, c.id limit " + (MOST + 1) + " for no key update";
    private static final String ANSWER = """
            update consultation_comment set version = version + 1, changed_at = $2, disposition = $3, reason = $4, disposed_by = $5,
                disposed_at = $2, joint_disposition_id = $6
            where id = any($1)""";

    private Opinions() {
    }

    /** A page of opinions that a reader may know of, newest first. */
    static Uni<Page<CommentView>> list(Mutiny.Session session, UUID consultation, OpinionFilter filter, Caller reader, PageRequest page) {
        Conditions wanted = new Conditions(LIST)
                .where("c.department = ?", Consultation.seesAll(reader) ? null : String.valueOf(reader.department()))
                .where("c.consultation_id = ?", consultation)
                .where("c.answered = ?", filter.disposed)
                .where("c.wording = ?", filter.wording)
                .where("c.clause = ?", filter.clause)
                .where(SAYS, filter.containing)
                .where("c.id < ?", page.after);
        return Statements.rows(session, wanted.sql(" order by c.id desc limit " + (page.limit + 1)), row -> view(row).readBy(reader),
                wanted.values()).map(found -> Page.of(found, page.limit, CommentView::id));
    }

    /** A page of what was said on a draft, what most people said first. */
    static Uni<Page<WordingView>> wordings(Mutiny.Session session, UUID consultation, Boolean waiting, PageRequest page) {
        return Statements.rows(session, GROUPED, Opinions::wording, consultation, waiting, page.after, page.limit + 1)
                .map(found -> Page.of(found, page.limit, WordingView::id));
    }

    /**
     * The opinions that a joint disposition is about, held as they are until it is over; those that wait come first. On a draft one
     * joint disposition is given at a time: two that overlap would take hold of the same opinions in different order.
     */
    static Uni<Alike> alike(Consultation consultation, DisposeAlike request, Work work) {
        List<UUID> named = request.named();
        Conditions meant = new Conditions(ALIKE)
                .where("c.consultation_id = ?", consultation.id())
                .where("c.department = ?", String.valueOf(work.act().caller().department()))
                .where("c.id = any(?)", named == null ? null : named.toArray(UUID[]::new))
                .where("c.wording = ?", request.wording())
                .where("c.clause = ?", request.clause())
                .where(SAYS, request.containing());
        return Statements.rows(work.session(), ONE_AT_A_TIME, row -> row, consultation.id().toString())
                .chain(() -> Statements.rows(work.session(), meant.sql(HOLD), row -> row, meant.values()))
                .map(found -> alike(consultation, named, found));
    }

    private static Alike alike(Consultation consultation, List<UUID> named, List<Object[]> found) {
        List<UUID> waiting = found.stream().limit(MOST).filter(row -> !(Boolean) row[1]).map(row -> (UUID) row[0]).toList();
        int answered = Math.min(found.size(), MOST) - waiting.size();
        return new Alike(consultation, waiting, answered, named == null ? 0 : named.size() - found.size(), found.size() > MOST);
    }

    /** Each opinion gets the answer, in one statement. */
    static Uni<Void> answer(JointDisposition given, Work work) {
        JointDispositionView answer = given.view();
        return work.session().flush().chain(() -> Statements.update(work.session(), ANSWER, given.opinions().toArray(UUID[]::new),
                answer.disposedAt().atOffset(ZoneOffset.UTC), answer.disposition().name(), answer.reason(), answer.disposedBy(),
                answer.id())).replaceWithVoid();
    }

    private static WordingView wording(Object[] row) {
        return new WordingView((UUID) row[0], (String) row[1], (Long) row[2], (Long) row[3]);
    }

    private static CommentView view(Object[] row) {
        return new CommentView((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5],
                ((OffsetDateTime) row[6]).toInstant(), row[7] == null ? null : Disposition.valueOf((String) row[7]), (String) row[8],
                (String) row[9], row[10] == null ? null : ((OffsetDateTime) row[10]).toInstant(), (String) row[11], (UUID) row[12],
                (UUID) row[13]);
    }
}
