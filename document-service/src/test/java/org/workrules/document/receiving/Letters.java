package org.workrules.document.receiving;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.workrules.document.content.Admission;
import org.workrules.document.content.ContentRule;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Urgency;
import org.workrules.document.numbering.DocumentNumber;
import org.workrules.local.Organization;
import org.workrules.platform.clock.BusinessCalendar;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.Leader;
import org.workrules.platform.leadership.LeaderPositioned;
import org.workrules.platform.leadership.Leaders.Leadership;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.policy.PolicySet;
import org.workrules.platform.rules.Rule;

/** Documents that go up, for unit tests: a clean one with what is to be different. */
final class Letters {

    static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    static final Map<Subject, String> FUNCTIONAL = new EnumMap<>(Map.of(Subject.FUNDS, "finance", Subject.POSTS, "establishment-office",
            Subject.OVERSEAS_TRIP, "foreign-affairs", Subject.FEE_WAIVER, "housing-construction", Subject.COMMENDATION, "establishment-office"));

    private final Map<String, String> values = new LinkedHashMap<>();

    private Letters(Map<String, String> base) {
        values.putAll(base);
    }

    /** A clean document of a kind of base: request, report, opinion, district. */
    static Letters base(String name) {
        Letters letter = new Letters(Map.of("kind", "REQUEST", "number", "安交〔2026〕15号", "matters", "1", "main", "government", "sender",
                "transport", "basis", "RESERVED_TO_GOVERNMENT", "signed", "yes"));
        return switch (name) {
            case "request" -> letter;
            case "district" -> letter.with("sender=district-donghe;type=DISTRICT_GOVERNMENT");
            default -> letter.with("kind=" + name.toUpperCase(java.util.Locale.ROOT) + ";basis=");
        };
    }

    /** With changes, {@code key=value} parted by semicolons; lists parted by {@code +}. */
    Letters with(String changes) {
        if (changes != null) {
            Arrays.stream(changes.split(";")).map(change -> change.split("=", 2)).forEach(pair -> values.put(pair[0], pair[1]));
        }
        return this;
    }

    private String text(String key) {
        String value = values.get(key);
        return value == null || value.isEmpty() ? null : value;
    }

    private List<String> codes(String key) {
        return text(key) == null ? List.of() : List.of(text(key).split("\\+"));
    }

    private <E extends Enum<E>> E one(String key, Class<E> type) {
        return text(key) == null ? null : Enum.valueOf(type, text(key));
    }

    SendUp form() {
        return form("市政府:\n东禾大桥检测发现裂缝,拟提前加固。妥否,请批示。");
    }

    SendUp form(String body) {
        Clearance secrecy = Optional.ofNullable(one("secrecy", Clearance.class)).orElse(Clearance.INTERNAL);
        boolean classified = secrecy.compareTo(Clearance.CONFIDENTIAL) >= 0;
        return new SendUp(one("kind", DocumentKind.class), text("number"), "关于提前实施东禾大桥加固工程的请示",
                IntStream.rangeClosed(1, Integer.parseInt(text("matters"))).mapToObj(each -> "事项" + each).toList(),
                classified ? null : body, secrecy, one("urgency", Urgency.class), classified ? "机要交换" : null, one("type", SenderType.class),
                codes("main"), codes("copies"), text("leader"), one("ground", DirectGround.class), text("ref"), one("basis", DecisionBasis.class),
                text("skip"), codes("touched"), codes("subjects").stream().map(Subject::valueOf).collect(Collectors.toSet()));
    }

    /** As the general office would record it from paper. */
    IncomingDocument onPaper() {
        return IncomingDocument.record(new RecordPaper(text("sender"), "报送单位", "王建国", "yes".equals(text("signed")),
                codes("opinions").stream().map(code -> new AttachedOpinion(code, OpinionOutcome.AGREED, null)).toList(), form()),
                content(), act("mayor"));
    }

    /** As the sender's clerk would prepare it. */
    IncomingDocument prepared() {
        return IncomingDocument.prepare(form(), content(), act("head-" + text("sender")));
    }

    private Content content() {
        return new Content(FUNCTIONAL, form().classified() ? null : "a".repeat(64));
    }

    static Act act(String person) {
        return act(person, NOW);
    }

    static Act act(String person, Instant at) {
        List<Policy> figures = List.of(limit("NORMAL", 15), limit("URGENT", 5), limit("EXTRA_URGENT", 1),
                figure(ContentRule.ATTACHMENT_SIZE, "PDF", "COUNT", 2), figure(ContentRule.ATTACHMENT_COUNT, Admission.CURRENT, "COUNT", 3),
                figure(ContentRule.ATTACHMENT_COUNT, Admission.VERSIONS, "COUNT", 5));
        Act act = new Act(caller(person), at, new PolicySet(figures));
        act.inStory("story-48");
        return act;
    }

    private static Policy limit(String urgency, int days) {
        return figure(IncomingRule.HANDLED_IN_TIME, urgency, "WORKING_DAYS", days);
    }

    private static Policy figure(Rule rule, String appliesTo, String unit, int figure) {
        return new Policy(rule.id(), appliesTo, 47, unit, BigDecimal.valueOf(figure), "test", false, LocalDate.of(2017, 4, 11), "test");
    }

    static Caller caller(String id) {
        Organization.Person person = Organization.demo().person(id);
        return new Caller(id, person.name(), person.department(), person.offices().stream().map(Office::ofRole)
                .flatMap(Optional::stream).collect(Collectors.toSet()), Clearance.of(person.clearance()));
    }

    static Leadership leadership(String... away) {
        return new Leadership(Organization.demo().people().stream().map(person -> new Leader(new LeaderPositioned(person.id(),
                person.name(), person.department(), person.offices(), List.of(), List.of(), person.standIn(),
                Set.of(away).contains(person.id()) ? NOW.minus(Duration.ofDays(1)) : null, null), 1)).toList());
    }

    static SigningUp signing() {
        return new SigningUp(leadership(), FUNCTIONAL);
    }

    static HandlingFacts handling(String... away) {
        return handling(leadership(away));
    }

    static HandlingFacts handling(Leadership leadership, String... keepOut) {
        return new HandlingFacts(leadership, calendar(), Set.of(keepOut));
    }

    static BusinessCalendar calendar() {
        return BusinessCalendar.WEEKENDS;
    }

    /** Arrived, registered and proposed to a leader. */
    static IncomingDocument proposed(String base, String leader) {
        IncomingDocument document = base(base).onPaper();
        document.register(new RegisterIncoming("已核"), DocumentNumber.of("安政收", 2026, 1), act("office-director"));
        Handling.of(document, act("office-director")).propose(new ProposeHandling("拟请阅示", leader), handling());
        return document;
    }
}
