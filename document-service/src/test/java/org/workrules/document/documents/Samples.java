package org.workrules.document.documents;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.workrules.document.content.Annex;
import org.workrules.document.content.ContentRule;
import org.workrules.document.content.Manuscript;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Element;
import org.workrules.document.format.Issuer;
import org.workrules.document.interests.Concerned;
import org.workrules.document.numbering.DocumentNumber;
import org.workrules.document.resolutions.MeetingKind;
import org.workrules.document.resolutions.Resolution;
import org.workrules.document.resolutions.ResolutionAdopted;
import org.workrules.document.signing.Purpose;
import org.workrules.document.signing.SeededMatrix;
import org.workrules.document.templates.Template;
import org.workrules.local.Organization;
import org.workrules.platform.blobs.Blobs;
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

/** Documents, people and resolutions for unit tests. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    static final int QUOTA = 2;
    static final String BODY = "各区县人民政府:\n为加强桥梁安全管理,现通知如下。";
    static final String STORY = "story-1";

    private Samples() {
    }

    static final int PAGES = 10;
    static final int TERM = 60;
    static final int ANNEXES = 3;
    static final int ANNEX_LENGTH = 200;

    static Act act(String person) {
        return act(person, NOW);
    }

    static Act act(String person, Instant at) {
        return new Act(caller(person), at, new PolicySet(List.of(policy(DocumentRule.QUOTA, "COUNT", QUOTA),
                policy(DocumentRule.LENGTH, "PAGES", PAGES), policy(ForceRule.NORMATIVE_TERM, "MONTHS", TERM),
                policy(ContentRule.ANNEX_COUNT, "COUNT", ANNEXES), policy(ContentRule.ANNEX_LENGTH, "COUNT", ANNEX_LENGTH))));
    }

    private static Policy policy(Rule rule, String unit, int figure) {
        return new Policy(rule.id(), Policy.ANY, rule.text().article().number(), unit, BigDecimal.valueOf(figure), "test", false,
                LocalDate.of(2017, 4, 11), "test");
    }

    /** The template of a notice. */
    static Template template() {
        return new Template(DocumentKind.NOTICE, "发布事项", "关于{subject}的通知", "", "", List.of(Element.ISSUER_MARK, Element.NUMBER,
                Element.TITLE, Element.BODY, Element.ISSUER_NAME, Element.DATE, Element.PRINTER, Element.PAGE_NUMBER, Element.MAIN_ADDRESSEE,
                Element.SEAL));
    }

    /** A text as it is stored, with nothing superseded or corrected. */
    static IssueFacts stored(String hash) {
        return new IssueFacts(hash, List.of(), null);
    }

    static Caller caller(String id) {
        Organization.Person person = Organization.demo().person(id);
        return new Caller(id, person.name(), person.department(), person.offices().stream().map(Office::ofRole)
                .flatMap(java.util.Optional::stream).collect(Collectors.toSet()), Clearance.of(person.clearance()));
    }

    static Leadership leadership() {
        return new Leadership(Organization.demo().people().stream().map(person -> new Leader(new LeaderPositioned(person.id(),
                person.name(), person.department(), person.offices(),
                person.portfolio() == null ? List.of() : person.portfolio().departments(),
                person.portfolio() == null ? List.of() : person.portfolio().fields(), person.standIn(), null, null), 1)).toList());
    }

    /** What a signature rests on, with some who keep out. */
    static SigningFacts signing(String... keepOut) {
        return new SigningFacts(SeededMatrix.matrix(), leadership(), List.of(), true, Set.of(keepOut));
    }

    /** What the review rests on, with some who keep out. */
    static ReviewFacts reviewing(long acceptedThisYear, String... keepOut) {
        return new ReviewFacts(acceptedThisYear, Set.of(keepOut));
    }

    static Resolution resolution(MeetingKind kind, boolean normative, Clearance secrecy) {
        return new Resolution(new ResolutionAdopted(UUID.randomUUID(), kind, "桥梁安全", "transport", true, normative, secrecy,
                LocalDate.of(2026, 11, 20), List.of(new ResolutionAdopted.Task(UUID.randomUUID(), "加固东禾大桥", "transport",
                        LocalDate.of(2027, 6, 30)))), STORY);
    }

    static Draft draft() {
        return new Draft();
    }

    static Document drafted() {
        return draft().by("clerk-transport");
    }

    static Document submitted() {
        Document document = drafted();
        document.submit(act("head-transport"));
        return document;
    }

    static Document reviewed() {
        return reviewed(draft());
    }

    static Document reviewed(Draft draft) {
        Document document = draft.by("clerk-transport");
        document.submit(act("head-transport"));
        document.review(new ReviewDocument(ReviewOutcome.ACCEPTED, null, null, null), reviewing(0), act("office-director"));
        return document;
    }

    static Document signed() {
        Document document = reviewed();
        document.sign(agree(), signing(), act("mayor"));
        return document;
    }

    static Document checked() {
        Document document = signed();
        document.check(null, template(), act("office-deputy-director"));
        return document;
    }

    static Document numbered() {
        Document document = checked();
        document.number(number(1), act("office-director"));
        return document;
    }

    static Document issued(Draft draft) {
        return issued(draft, stored(hash(BODY)), NOW);
    }

    static Document issued(Draft draft, IssueFacts facts, Instant at) {
        return issued(draft, facts, act("office-director", at));
    }

    static Document issued(Draft draft, IssueFacts facts, Act act) {
        Document document = reviewed(draft);
        document.sign(agree(), signing(), act("mayor"));
        document.check(null, template(), act("office-deputy-director"));
        document.number(number(1), act("office-director"));
        document.issue(facts, act);
        return document;
    }

    static DocumentNumber number(int serial) {
        return DocumentNumber.of("安政发", 2026, serial);
    }

    static SignDocument agree() {
        return new SignDocument("同意印发", null, null);
    }

    /** A text as it is kept. */
    static KeptText kept(String body, Annex... annexes) {
        Manuscript text = new Manuscript(body, List.of(annexes));
        return new KeptText(text, hash(text.text()));
    }

    static String hash(String text) {
        return text == null ? null : Blobs.hash(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** A draft to be changed before it is made. */
    static final class Draft {

        private DocumentKind kind = DocumentKind.NOTICE;
        private Purpose purpose = Purpose.DOWNWARD;
        private Issuer issuer = Issuer.GOVERNMENT;
        private String body = BODY;
        private List<String> addressees = List.of("transport", "district-donghe");
        private Clearance secrecy = Clearance.PUBLIC;
        private String channel;
        private Resolution resolution;
        private UUID resolutionId;
        private List<TaskRequest> tasks;
        private FormatRequest format;
        private ForceRequest force;
        private List<String> jointWith;
        private Concerned concerns;
        private List<Document> earlier = List.of();
        private List<Annex> annexes;

        Draft kind(DocumentKind value) {
            kind = value;
            return this;
        }

        Draft purpose(Purpose value) {
            purpose = value;
            return this;
        }

        Draft issuer(Issuer value) {
            issuer = value;
            return this;
        }

        Draft body(String value) {
            body = value;
            return this;
        }

        Draft to(String... codes) {
            addressees = List.of(codes);
            return this;
        }

        Draft classified(Clearance value, String approvedChannel) {
            secrecy = value;
            channel = approvedChannel;
            body = null;
            format = new FormatRequest(null, "000001-000010", "10年", null, 4);
            return this;
        }

        Draft secrecy(Clearance value) {
            secrecy = value;
            return this;
        }

        Draft from(Resolution value) {
            resolution = value;
            resolutionId = value.id();
            return this;
        }

        Draft fromUnknown(UUID id) {
            resolutionId = id;
            return this;
        }

        Draft tasks(TaskRequest... value) {
            tasks = List.of(value);
            return this;
        }

        Draft format(FormatRequest value) {
            format = value;
            return this;
        }

        Draft force(ForceRequest value, Document... known) {
            force = value;
            earlier = List.of(known);
            return this;
        }

        Draft jointWith(String... codes) {
            jointWith = List.of(codes);
            return this;
        }

        Draft concerning(Concerned value) {
            concerns = value;
            return this;
        }

        Draft annexes(Annex... value) {
            annexes = List.of(value);
            return this;
        }

        Document by(String person) {
            return by(act(person));
        }

        Document by(Act act) {
            DraftDocument request = new DraftDocument(kind, purpose, issuer, "关于加强桥梁安全管理的通知", body, addressees, secrecy, null,
                    channel, resolutionId, tasks, format, force, jointWith, concerns, annexes);
            return Document.draft(request, new DraftFacts(resolution, request.manuscript() == null ? null : hash(request.manuscript().text()), earlier), act);
        }
    }
}
