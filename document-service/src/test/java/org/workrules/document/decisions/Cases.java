package org.workrules.document.decisions;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workrules.local.Organization;
import org.workrules.platform.clock.BusinessCalendar;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.policy.PolicySet;
import org.workrules.platform.rules.Rule;

/** Dossiers for unit tests, each on its way to some point. */
final class Cases {

    static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    static final Duration WEEKS = Duration.ofDays(21);
    static final String DRAFT = "a".repeat(64);
    static final String REVISED = "b".repeat(64);
    static final String BASIS = "c".repeat(64);
    static final String SUMMARY = "d".repeat(64);
    static final Set<StepKind> ALL = EnumSet.allOf(StepKind.class);
    static final ReviewLegality LAWFUL = new ReviewLegality(LegalityOutcome.LAWFUL, "合法", "意见1号", "已先行介入");
    static final ReviewLegality UNLAWFUL = new ReviewLegality(LegalityOutcome.UNLAWFUL, "超越权限", "意见2号", "已先行介入");

    private Cases() {
    }

    static Act act(String person) {
        return act(person, NOW);
    }

    static Act act(String person, Instant at) {
        return new Act(person.startsWith("service:") ? Caller.service(person.substring(8)) : caller(person), at, new PolicySet(List.of(
                policy(DecisionRule.COMMENT_PERIOD, "CALENDAR_DAYS", 30), policy(DecisionRule.COMMENT_LEAST, "CALENDAR_DAYS", 7),
                policy(DecisionRule.HEARING_MATERIALS, "CALENDAR_DAYS", 7), policy(DecisionRule.EXPERTS_ENOUGH, "COUNT", 3),
                policy(DecisionRule.REVIEW_DAYS, "WORKING_DAYS", 7), policy(OutcomeRule.EVALUATED_IN_TIME, "MONTHS", 12))));
    }

    private static Policy policy(Rule rule, String unit, int figure) {
        return new Policy(rule.id(), Policy.ANY, rule.text().article().number(), unit, BigDecimal.valueOf(figure), "test", false,
                LocalDate.of(2017, 4, 11), "test");
    }

    static Caller caller(String id) {
        Organization.Person person = Organization.demo().person(id);
        return new Caller(id, person.name(), person.department(), person.offices().stream().map(Office::ofRole)
                .flatMap(Optional::stream).collect(Collectors.toSet()), Clearance.of(person.clearance()));
    }

    static OpenDossier form(DossierKind kind, boolean major, String department, Clearance secrecy, HigherBody above) {
        return new OpenDossier(kind, major, "中心城区停车收费调整方案", department, secrecy, "草案", "依据", above,
                above == null ? null : "《山东省行政程序规定》", null);
    }

    static Dossier opened(OpenDossier form, Set<StepKind> obligatory, String by) {
        return Dossier.open(form, new OpeningFacts(obligatory, DRAFT, BASIS), act(by));
    }

    /** A public major decision of transport. */
    static Dossier major() {
        return opened(form(DossierKind.MAJOR_DECISION, false, null, Clearance.PUBLIC, null), ALL, "clerk-transport");
    }

    /** One that is internal, so that participation falls away on its legal basis. */
    static Dossier internal() {
        return opened(form(DossierKind.MAJOR_DECISION, false, null, Clearance.INTERNAL, null), ALL, "clerk-transport");
    }

    static void consulted(Dossier dossier) {
        Participation.of(dossier, act("head-transport")).request(new RequestConsultation(30, null));
        Participation.of(dossier, act("service:document")).concluded(dossier.consultationId, 12, 5, SUMMARY);
    }

    static void argued(Dossier dossier) {
        Act act = act("clerk-transport");
        Argument argument = Argument.of(dossier, act);
        argument.name(experts("周文渊", "郑有为", "吴思齐"), Set.of());
        List.copyOf(dossier.experts).forEach(expert -> argument.hear(supports(expert.id()), Set.of()));
        argument.conclude(new ConcludeArgument("一致同意", "论证报告1号"));
    }

    static NameExperts experts(String... names) {
        return new NameExperts(Stream.of(names).map(name -> new NameExperts.Named(name, "省交通规划研究院", "城市交通", null)).toList());
    }

    static TakeExpertOpinion supports(UUID expert) {
        return new TakeExpertOpinion(expert, ExpertPosition.SUPPORTS, "方案可行", "意见书1号");
    }

    static AssessRisk risk(RiskGrade grade) {
        return new AssessRisk(grade, "车主异议", grade == RiskGrade.LOW ? null : "分步实施", "评估报告1号");
    }

    static void assessed(Dossier dossier) {
        RiskAssessment.of(dossier, act("clerk-transport")).record(risk(RiskGrade.LOW));
    }

    /** The three steps before the review are settled. */
    static Dossier settled() {
        Dossier dossier = major();
        consulted(dossier);
        argued(dossier);
        assessed(dossier);
        return dossier;
    }

    /** The legal office has been asked. */
    static Dossier asked() {
        Dossier dossier = settled();
        LegalityReview.of(dossier, act("head-transport")).ask();
        return dossier;
    }

    /** What the legal office's opinion rests on, with some who keep out. */
    static ReviewFacts reviewing(String... keepOut) {
        return new ReviewFacts(BusinessCalendar.WEEKENDS, Set.of(keepOut));
    }

    static void reviewed(Dossier dossier, ReviewLegality review) {
        LegalityReview.of(dossier, act("head-legal-office")).give(review, reviewing());
    }

    /** Ready for a meeting. */
    static Dossier ready() {
        Dossier dossier = asked();
        reviewed(dossier, LAWFUL);
        return dossier;
    }

    /** Ready, of a kind that law sends above. */
    static Dossier adopted(HigherBody above) {
        Dossier dossier = opened(form(DossierKind.MAJOR_DECISION, false, null, Clearance.PUBLIC, above), ALL, "clerk-transport");
        consulted(dossier);
        argued(dossier);
        assessed(dossier);
        LegalityReview.of(dossier, act("head-transport")).ask();
        reviewed(dossier, LAWFUL);
        Outcome.of(dossier, act("service:document")).adopt(UUID.randomUUID(), LocalDate.of(2026, 11, 24));
        return dossier;
    }

    static ReportDecision report(ReportedTo to) {
        return new ReportDecision(to, LocalDate.of(2026, 11, 24), "安政报〔2026〕15号");
    }

    /** Adopted and reported. */
    static Dossier issuable() {
        Dossier dossier = adopted(null);
        for (ReportedTo to : ReportedTo.values()) {
            Outcome.of(dossier, act("office-director")).report(report(to));
        }
        return dossier;
    }

    /** Issued. */
    static Dossier issued() {
        Dossier dossier = issuable();
        dossier.issued(UUID.randomUUID(), "安政发〔2026〕40号", act("office-director"));
        return dossier;
    }

    static StepState state(Dossier dossier, StepKind step) {
        return dossier.step(step).view().state();
    }
}
