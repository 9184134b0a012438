package org.workrules.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.workrules.platform.blobs.BlobDamaged;
import org.workrules.platform.blobs.BlobsAway;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.events.Faults;
import org.workrules.platform.rules.Text;

/** What went wrong on our side: said without inner workings, with a number that stands in the log. */
@ApplicationScoped
public class FaultMappers {

    private static final Logger LOG = Logger.getLogger(FaultMappers.class);

    private final Problems problems;

    FaultMappers(Problems problems) {
        this.problems = problems;
    }

    /** The database refused what a rule should have refused before it; the caller still learns which constraint. */
    @ServerExceptionMapper
    Response constraint(ConstraintViolationException violated) {
        LOG.warnf("WR-0401 the database refused a change: %s", violated.getConstraintName());
        return problems.of(ProblemKind.CONFLICT, Text.of(
                "Another record stands against this one (%s).", "与已有记录冲突(%s)。", violated.getConstraintName()));
    }

    /** The store of files is away; the database is not, and nothing was stored that names a file without one. */
    @ServerExceptionMapper
    Response away(BlobsAway away) {
        LOG.warnf("WR-0801 the store of files is away: %s", away.getMessage());
        return problems.of(ProblemKind.UNAVAILABLE, new Text(
                "The store of files does not answer at the moment. Nothing was changed; repeat the request with the same Idempotency-Key.",
                "文件存储暂未应答,未作任何变更。请使用相同的 Idempotency-Key 重试。"));
    }

    /** A record names a file that is gone or changed: the operator restores it, its hash is its name. */
    @ServerExceptionMapper
    Response damaged(BlobDamaged damaged) {
        LOG.errorf("WR-0802 %s", damaged.getMessage());
        return problems.of(ProblemKind.INTERNAL, Text.of(
                "The stored file %s is missing or was changed, so it is not handed out. Tell the operator, who can restore it.",
                "所存文件 %s 缺失或已被改动,不予提供。请告知运维人员恢复。", damaged.hash()));
    }

    @ServerExceptionMapper
    Response fault(Throwable fault) {
        if (Faults.isTransient(fault)) {
            LOG.warnf("WR-0402 a dependency is away: %s", fault.toString());
            return problems.of(ProblemKind.UNAVAILABLE, new Text(
                    "The database does not answer at the moment. Repeat the request with the same Idempotency-Key: it is carried"
                            + " out once, even if this attempt was.",
                    "数据库暂未应答。请使用相同的 Idempotency-Key 重试:无论本次是否已经办理,都只办理一次。"));
        }
        if (Faults.isUnstorableText(fault)) {
            return problems.of(ProblemKind.INVALID, new Text(
                    "A text of the request holds the character NUL, which is kept nowhere.", "请求文本中含有空字符(NUL),无法保存。"));
        }
        String number = EventIds.next().toString();
        LOG.errorf(fault, "WR-0403 fault %s", number);
        return problems.of(ProblemKind.INTERNAL, Text.of(
                "Nothing was stored. Tell the operator this number: %s.", "未保存任何内容。请将此编号告知运维人员:%s。", number));
    }
}
