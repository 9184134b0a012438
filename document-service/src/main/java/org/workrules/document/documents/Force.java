package org.workrules.document.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workrules.document.signing.Purpose;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.rules.Text;

/** The force of a document (效力): from when to when it binds, and how it ended. */
@Embeddable
class Force {

    /** Which documents bind on a day, as {@link #on} says of one. */
    static final String BINDS_ON = """
            e.issuedOn is not null and (e.force.ending is null or e.force.ending <> ANNULLED)
            and (e.force.endedOn is null or e.force.endedOn > :day) and (e.force.expiresOn is null or e.force.expiresOn >= :day)
            and (e.force.effectiveFrom is null or e.force.effectiveFrom <= :day)""";

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;
    @Column(name = "expires_on")
    private LocalDate expiresOn;
    @Column(name = "supersedes")
    private UUID[] supersedes = {};
    @Column(name = "corrects")
    private UUID corrects;
    @Column(name = "ends_touching")
    private String[] endsTouching = {};
    @Enumerated(EnumType.STRING)
    @Column(name = "ending")
    private Ending ending;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Column(name = "end_reason")
    private String endReason;
    @Column(name = "end_basis")
    private String endBasis;
    @Column(name = "ended_by_document")
    private UUID endedByDocument;
    @Column(name = "corrected_by")
    private UUID correctedBy;

    /** For Hibernate, and for a document that says nothing of it. */
    protected Force() {
    }

    /**
     * As a draft asks for it.
     *
     * @param earlier the documents that it supersedes or corrects
     */
    static Force asked(ForceRequest request, List<Document> earlier, Purpose purpose, Act act) {
        Force force = new Force();
        if (request == null) {
            return force;
        }
        force.effectiveFrom = request.effectiveFrom();
        force.expiresOn = request.expiresOn();
        force.supersedes = request.supersedes() == null ? new UUID[0] : request.supersedes().stream().distinct().toArray(UUID[]::new);
        force.corrects = request.corrects();
        force.endsTouching = earlier.stream().flatMap(known -> known.concerns().touchedBy(known.draftingDepartment, known.jointWith).stream())
                .distinct().sorted().toArray(String[]::new);
        force.check(act.today(), purpose, act);
        return force;
    }

    /** It is issued: what was left open is settled. */
    void begin(LocalDate issuedOn, Purpose purpose, Act act) {
        effectiveFrom = effectiveFrom == null ? issuedOn : effectiveFrom;
        check(issuedOn, purpose, act);
        if (expiresOn == null && purpose == Purpose.NORMATIVE) {
            expiresOn = effectiveFrom.plusMonths(term(act).count()).minusDays(1);
        }
    }

    private void check(LocalDate issuedOn, Purpose purpose, Act act) {
        LocalDate first = effectiveFrom == null ? issuedOn : effectiveFrom;
        ForceRule.NOT_BACKWARD.require(!first.isBefore(issuedOn) && (expiresOn == null || !expiresOn.isBefore(first)), Text.of(
                "It would bind from %s to %s; today is %s.", "施行日期 %s,失效日期 %s,今日 %s。", first, expiresOn, issuedOn));
        if (purpose == Purpose.NORMATIVE && expiresOn != null) {
            int months = term(act).count();
            ForceRule.NORMATIVE_TERM.require(expiresOn.isBefore(first.plusMonths(months)), Text.of(
                    "From %s to %s is more than %d months.", "%s 至 %s 超过 %d 个月。", first, expiresOn, months));
        }
    }

    private static Policy term(Act act) {
        return act.policy(ForceRule.NORMATIVE_TERM, Purpose.NORMATIVE.name());
    }

    /** Whether it binds on a day, for a document issued on a day or not at all. */
    Standing on(LocalDate day, LocalDate issuedOn) {
        if (issuedOn == null) {
            return Standing.NOT_ISSUED;
        }
        if (ending == Ending.ANNULLED) {
            return Standing.ANNULLED;
        }
        if (endedOn != null && !day.isBefore(endedOn)) {
            return ending == Ending.EXPIRED ? Standing.EXPIRED : Standing.REPEALED;
        }
        if (expiresOn != null && day.isAfter(expiresOn)) {
            return Standing.EXPIRED;
        }
        return effectiveFrom != null && day.isBefore(effectiveFrom) ? Standing.NOT_YET_IN_FORCE : Standing.IN_FORCE;
    }

    /** Ends it, once. */
    void end(Ending how, LocalDate from, String reason, String basis, UUID byDocument) {
        ending = how;
        endedOn = from;
        endReason = reason;
        endBasis = basis;
        endedByDocument = byDocument;
    }

    void correctedBy(UUID document) {
        correctedBy = document;
    }

    /** How it ended, {@code null} while it has not. */
    Ending ending() {
        return ending;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    List<UUID> supersedes() {
        return List.of(supersedes);
    }

    UUID corrects() {
        return corrects;
    }

    /** What a declared interest may be in, with that in the documents it supersedes or corrects: whoever signs it decides on them (art. 30). */
    Set<String> andTouchedByEnding(Set<String> own) {
        return Stream.concat(own.stream(), Arrays.stream(endsTouching)).collect(Collectors.toUnmodifiableSet());
    }

    ForceView view() {
        return new ForceView(effectiveFrom, expiresOn, supersedes(), corrects, ending, endedOn, endReason, endBasis, endedByDocument,
                correctedBy);
    }
}
