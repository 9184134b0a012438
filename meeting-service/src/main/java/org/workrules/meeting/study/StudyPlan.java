package org.workrules.meeting.study;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/** A member's own plan of study for a year (个人自学计划, art. 33). */
@Entity
@Table(name = "study_plan")
public class StudyPlan extends Aggregate {

    @Column(name = "person_id")
    private String personId;
    @Column(name = "year")
    private int year;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "study_plan_subject", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<Subject> subjects = new ArrayList<>();

    /** For Hibernate. */
    protected StudyPlan() {
    }

    /** A member makes a plan for this year or the next. */
    static StudyPlan make(MakeStudyPlan request, Act act) {
        int thisYear = act.today().getYear();
        StudyRule.PLAN_OF_THE_YEAR.require(request.year() == thisYear || request.year() == thisYear + 1);
        StudyPlan plan = new StudyPlan();
        plan.personId = act.caller().id();
        plan.year = request.year();
        request.subjects().stream().sorted().forEach(subject -> plan.subjects.add(new Subject(subject, null, null)));
        return plan;
    }

    /** A subject was studied. */
    void study(RecordSubject request, Act act) {
        Denied.unless(act.caller().id().equals(personId), Text.of("Only %s records this.", "仅本人(%s)可以登记。", personId));
        int at = IntStream.range(0, subjects.size()).filter(i -> subjects.get(i).open(request.subject())).findFirst().orElse(-1);
        StudyRule.SUBJECT_OF_THE_PLAN.require(at >= 0);
        subjects.set(at, new Subject(request.subject(), request.notes(), act.today()));
    }

    boolean visibleTo(Caller caller) {
        return caller.id().equals(personId) || caller.ofGeneralOffice();
    }

    StudyPlanView view() {
        return new StudyPlanView(id(), personId, year, subjects.stream().map(Subject::view).toList());
    }

    /**
     * A plan as callers see it.
     *
     * @param id       identity
     * @param personId whose
     * @param year     for which year
     * @param subjects what is to be studied
     */
    public record StudyPlanView(UUID id, String personId, int year, List<SubjectView> subjects) {
    }

    /**
     * A subject of a plan.
     *
     * @param subject   what it is
     * @param notes     what was learnt of it, {@code null} before
     * @param studiedOn when, {@code null} before
     */
    public record SubjectView(String subject, String notes, LocalDate studiedOn) {
    }
}
