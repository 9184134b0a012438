package org.workrules.disclosure.publicity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.workrules.disclosure.channels.Channel;
import org.workrules.platform.clock.BusinessCalendar;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.policy.PolicySet;

/** Publication tasks in every state, made of plain values. */
final class Tasks {

    static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    static final Caller CLERK = caller("clerk-transport", "车新雨", "transport", Office.DEPARTMENT_CLERK);
    static final Caller HEAD = caller("head-transport", "路远征", "transport", Office.DEPARTMENT_HEAD);
    static final Caller OTHER_HEAD = caller("head-finance", "钱守约", "finance", Office.DEPARTMENT_HEAD);
    static final Caller DIRECTOR = caller("office-director", "许承志", "general-office", Office.OFFICE_DIRECTOR);

    private static final PolicySet FIGURES = new PolicySet(List.of(new Policy(PublicationRule.WITHIN_LIMIT.id(), Policy.ANY, 20,
            "WORKING_DAYS", BigDecimal.valueOf(20), "test", true, LocalDate.of(2019, 5, 15), "test")));

    private Tasks() {
    }

    static Caller caller(String id, String name, String department, Office... offices) {
        return new Caller(id, name, department, Set.of(offices), Clearance.INTERNAL);
    }

    static Act by(Caller caller) {
        return new Act(caller, NOW, FIGURES);
    }

    static IssuedDocument document(Clearance secrecy) {
        return new IssuedDocument(UUID.randomUUID(), "安政发〔2026〕12号", "NOTICE", "关于调整公交线路的通知", "GOVERNMENT",
                "transport", LocalDate.of(2026, 11, 20), secrecy, "0".repeat(64), true);
    }

    static Publication open() {
        return Publication.open(document(Clearance.PUBLIC), BusinessCalendar.WEEKENDS, by(Caller.service("disclosure")));
    }

    static Publication prepared() {
        Publication task = open();
        task.prepare(interpreted(), by(CLERK));
        return task;
    }

    static Publication reviewed() {
        Publication task = prepared();
        task.review(passed(), by(HEAD));
        return task;
    }

    static Publication published() {
        Publication task = reviewed();
        task.release(inTime(), true, by(HEAD));
        return task;
    }

    static PreparationRequest interpreted() {
        return new PreparationRequest("调整公交线路", "方便换乘", null, List.of(Channel.WEBSITE), null);
    }

    static PreparationRequest correction(String why) {
        return new PreparationRequest("调整公交线路(更正)", "方便换乘", null, List.of(Channel.WEBSITE), why);
    }

    static SecrecyReviewRequest passed() {
        return new SecrecyReviewRequest(true, "不涉密");
    }

    static ReleaseRequest inTime() {
        return new ReleaseRequest(null);
    }

    static WithholdingRequest withholding(WithholdingGround ground, String reviewer) {
        return new WithholdingRequest(ground, "载有投标报价", reviewer, "车新雨", null);
    }
}
