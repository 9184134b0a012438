package org.workrules.document.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.workrules.document.interests.InterestRule;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.Leader;
import org.workrules.platform.rules.Text;

/**
 * The signing matrix of art. 50 as a value, and the decision who may sign: a pure function of the rows and the case.
 *
 * @param rows all rows, those of past days too
 */
public record SigningMatrix(List<MatrixRow> rows) {

    /** The chain of a purpose as it stood on a day: the rows with the latest date that is not after it. */
    public List<MatrixRow> chain(Purpose purpose, LocalDate day) {
        Optional<LocalDate> version = rows.stream().filter(row -> row.purpose() == purpose).map(MatrixRow::effectiveFrom)
                .filter(from -> !from.isAfter(day)).max(LocalDate::compareTo);
        return rows.stream().filter(row -> row.purpose() == purpose && version.filter(row.effectiveFrom()::equals).isPresent())
                .toList();
    }

    /** Whether a step is the last of its chain, after which the document is signed. */
    public boolean isLast(Purpose purpose, int step, LocalDate day) {
        return chain(purpose, day).stream().noneMatch(row -> row.step() > step);
    }

    /** The rows of the step that is due. */
    public List<MatrixRow> due(SigningCase matter) {
        List<MatrixRow> due = chain(matter.purpose(), matter.draftedOn()).stream()
                .filter(row -> row.step() == matter.step()).toList();
        if (due.isEmpty()) {
            throw new IllegalStateException("the signing matrix has no step " + matter.step() + " for " + matter.purpose());
        }
        return due;
    }

    /**
     * Whether somebody may sign now. A refusal comes from the row nearest to the offices held; that a person keeps out is said only of
     * one who could sign otherwise.
     */
    public Verdict decide(SigningCase matter, Signer signer) {
        Verdict verdict = byOffice(matter, signer);
        return verdict.may() && matter.keepsOut(signer.person()) ? Verdict.refused(verdict.row(), InterestRule.SIGNER_KEEPS_OUT,
                Text.of("%s declared an interest that this document touches.", "%s已申报与该公文有关的利害关系,应当回避。", signer.name())) : verdict;
    }

    private Verdict byOffice(SigningCase matter, Signer signer) {
        List<MatrixRow> due = due(matter);
        if (matter.purpose() == Purpose.DECIDED_BY_EXECUTIVE && !matter.executiveResolution()) {
            return Verdict.refused(due.get(0), SigningRule.EXECUTIVE_RESOLUTION, SigningRule.EXECUTIVE_RESOLUTION.text().statement());
        }
        Verdict nearest = null;
        for (MatrixRow row : due) {
            Verdict verdict = ask(row, matter, signer);
            if (verdict.may()) {
                return verdict;
            }
            if (nearest == null || signer.offices().contains(row.office())) {
                nearest = verdict;
            }
        }
        return nearest;
    }

    private static Verdict ask(MatrixRow row, SigningCase matter, Signer signer) {
        if (row.relation() == Relation.ANY) {
            return signer.offices().contains(row.office()) ? holder(row, matter, signer)
                    : instead(row, matter, signer, matter.leadership().holding(row.office()));
        }
        Optional<Leader> proper = proper(row, matter);
        return proper.filter(leader -> leader.personId().equals(signer.person())).isPresent()
                ? Verdict.allowed(row, own(row)) : instead(row, matter, signer, proper);
    }

    private static Verdict holder(MatrixRow row, SigningCase matter, Signer signer) {
        if (row.authorizationNeeded() && !matter.authorized(signer.person())) {
            return Verdict.refused(row, SigningRule.of(row.item()), Text.of(
                    "%s is a vice-mayor, and no authorization by the mayor for this document stands today.",
                    "%s系副市长,目前没有市长对此类公文的有效授权。", signer.name()));
        }
        return Verdict.allowed(row, row.authorizationNeeded()
                ? new Text("A vice-mayor authorized by the mayor.", "经市长授权的副市长。") : own(row));
    }

    private static Optional<Leader> proper(MatrixRow row, SigningCase matter) {
        return row.relation() == Relation.DEPARTMENT ? matter.leadership().inChargeOf(matter.draftingDepartment())
                : matter.leadership().inChargeOfField(row.field());
    }

    /**
     * What holds for somebody who is not the proper person: a stand-in where the row lets one, else a refusal. Who keeps out of a
     * document is hindered in it like one who is away, so it lies with the same stand-in.
     */
    private static Verdict instead(MatrixRow row, SigningCase matter, Signer signer, Optional<Leader> proper) {
        SigningRule rule = SigningRule.of(row.item());
        if (proper.isEmpty()) {
            return Verdict.refused(row, rule, missing(row, matter));
        }
        Leader leader = proper.get();
        boolean away = leader.isAway(matter.at());
        boolean standsIn = (away || matter.keepsOut(leader.personId())) && signer.person().equals(leader.standIn());
        if (standsIn && row.standIn() && matter.isThere(signer.person())) {
            return Verdict.standingIn(row, leader.personId(), away
                    ? Text.of("Stands in for %s, who is away.", "%s外出,由其补位。", leader.name())
                    : Text.of("Stands in for %s, who keeps out.", "%s应当回避,由其补位。", leader.name()));
        }
        return Verdict.refused(row, rule, standsIn
                ? Text.of("%s stands in for %s, but this signature is not given by stand-ins.", "%s系%s的补位人,但此项不得由补位人签署。",
                        signer.name(), leader.name())
                : new Text("This step is for " + leader.name() + " (" + row.office().role() + "), not for " + signer.name() + ".",
                        "此步骤应由" + leader.name() + "(" + row.office().title() + ")办理,而非" + signer.name() + "。"));
    }

    private static Text missing(MatrixRow row, SigningCase matter) {
        return switch (row.relation()) {
            case DEPARTMENT -> Text.of("No vice-mayor's portfolio has the department %s.", "没有副市长分管部门 %s。", matter.draftingDepartment());
            case FIELD -> Text.of("No vice-mayor's portfolio has the field %s.", "没有副市长分管领域 %s。", row.field());
            case ANY -> new Text("This step is for the office of " + row.office().role() + ".",
                    "此步骤应由" + row.office().title() + "办理。");
        };
    }

    private static Text own(MatrixRow row) {
        return new Text("The proper signer: " + row.office().role() + ".", "职权所在:" + row.office().title() + "。");
    }
}
