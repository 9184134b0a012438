package org.workrules.meeting.study;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.workrules.meeting.leadership.Person;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.rules.Text;

/** A session of collective study (集体学习): subject, day, lead speaker, and who came (art. 33). */
@Entity
@Table(name = "study_session")
public class StudySession extends Aggregate {

    @Column(name = "subject")
    private String subject;
    @Column(name = "held_on")
    private LocalDate heldOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "form")
    private StudyForm form;
    @Column(name = "lead_speaker")
    private String leadSpeaker;
    @Column(name = "place")
    private String place;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private StudyState state;
    @Column(name = "people")
    private String[] people = {};
    @Column(name = "reason")
    private String reason;
    @Column(name = "planned_by")
    private String plannedBy;

    /** For Hibernate. */
    protected StudySession() {
    }

    /** Plans a session. */
    static StudySession plan(PlanStudy request, Act act) {
        StudySession session = new StudySession();
        session.subject = request.subject();
        session.heldOn = request.heldOn();
        session.form = request.form();
        session.leadSpeaker = request.leadSpeaker();
        session.place = request.place();
        session.state = StudyState.PLANNED;
        session.plannedBy = act.caller().id();
        return session;
    }

    /** Records who came; another day than planned has a reason. */
    void hold(RecordStudy request, List<Person> register, Act act) {
        require();
        StudyRule.AFTER_ITS_BEGINNING.require(!request.heldOn().isAfter(act.today()));
        StudyRule.AS_PLANNED.require(request.heldOn().equals(heldOn) || request.reason() != null && !request.reason().isBlank());
        Set<String> known = register.stream().map(Person::personId).collect(Collectors.toSet());
        StudyRule.PEOPLE_IN_OFFICE.require(known.containsAll(request.people()));
        heldOn = request.heldOn();
        people = request.people().stream().sorted().toArray(String[]::new);
        reason = request.reason();
        state = StudyState.HELD;
    }

    /** It is not held. */
    void cancel(CancelStudy request) {
        require();
        reason = request.reason();
        state = StudyState.CANCELLED;
    }

    private void require() {
        StudyRule.IN_ORDER.require(state == StudyState.PLANNED, Text.of("The session is %s.", "学习安排当前状态为 %s。", state));
    }

    SessionView view() {
        return new SessionView(id(), subject, heldOn, form, leadSpeaker, place, state, List.of(people), reason, plannedBy);
    }

    /**
     * A session as callers see it.
     *
     * @param id          identity
     * @param subject     what is studied
     * @param heldOn      when it is planned for or was held
     * @param form        LECTURE, VISIT or DISCUSSION
     * @param leadSpeaker who speaks first
     * @param place       where
     * @param state       where it stands
     * @param people      who came
     * @param reason      why it was moved or cancelled, {@code null} when it was not
     * @param plannedBy   who planned it
     */
    public record SessionView(UUID id, String subject, LocalDate heldOn, StudyForm form, String leadSpeaker, String place,
                              StudyState state, List<String> people, String reason, String plannedBy) {
    }
}
