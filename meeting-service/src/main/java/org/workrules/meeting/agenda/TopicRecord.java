package org.workrules.meeting.agenda;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.interests.InterestKind;
import org.workrules.platform.pipeline.Aggregate;

/** What is kept of a topic, and who may read it; what may happen to it stands in {@link Topic}. */
@MappedSuperclass
public abstract class TopicRecord extends Aggregate {

    @Column(name = "title")
    String title;
    @Column(name = "summary")
    String summary;
    @Column(name = "department")
    String department;
    @Column(name = "proposed_by")
    String proposedBy;
    @Column(name = "proposed_at")
    Instant proposedAt;
    @Column(name = "touches_funds")
    boolean touchesFunds;
    @Column(name = "touches_posts")
    boolean touchesPosts;
    @Column(name = "major_decision")
    boolean majorDecision;
    @Column(name = "dossier_id")
    UUID dossierId;
    @Column(name = "needs_dossier")
    boolean needsDossier;
    @Column(name = "dossier_ready")
    boolean dossierReady;
    @Column(name = "normative")
    boolean normative;
    @Enumerated(EnumType.STRING)
    @Column(name = "secrecy")
    Clearance secrecy;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    TopicState state;
    @Column(name = "office_opinion")
    String officeOpinion;
    @Column(name = "admitted_by")
    String admittedBy;
    @Column(name = "admitted_at")
    Instant admittedAt;
    @Column(name = "story")
    String story;
    @Column(name = "return_reason")
    String returnReason;
    @Column(name = "mediated_by")
    UUID mediatedBy;
    @Column(name = "scheduled_for")
    Instant scheduledFor;
    @Column(name = "carried_over")
    int carriedOver;

    @Column(name = "round")
    int round = 1;

    @Column(name = "concerned")
    String[] concerned = {};

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "countersignature", joinColumns = @JoinColumn(name = "topic_id"))
    @MapKeyColumn(name = "department")
    Map<String, Countersignature> countersignatures = new TreeMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "topic_material", joinColumns = @JoinColumn(name = "topic_id"))
    @MapKeyColumn(name = "version")
    Map<Integer, Material> materials = new TreeMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "topic_party", joinColumns = @JoinColumn(name = "topic_id"))
    @MapKeyColumn(name = "code")
    @Column(name = "name", nullable = false)
    Map<String, String> parties = new TreeMap<>();

    @Column(name = "fields")
    String[] fields = {};

    Coordination coordination() {
        return new Coordination(countersignatures);
    }

    /** Whether a caller may know of the topic: by clearance, and as leader, office, or a department concerned (art. 35). */
    public boolean visibleTo(Caller caller) {
        return caller.clearance().covers(secrecy) && (seesAll(caller) || caller.worksIn(department)
                || countersignatures.containsKey(caller.department()));
    }

    /** Whether a caller sees topics of all departments. */
    static boolean seesAll(Caller caller) {
        return caller.atTheTable();
    }

    /** What the topic is called. */
    public String title() {
        return title;
    }

    /** The department that proposed it. */
    public String department() {
        return department;
    }

    /** Whether it is a major administrative decision (重大行政决策). */
    public boolean majorDecision() {
        return majorDecision;
    }

    /** Whether it is a bill, a regulation or a normative document. */
    public boolean normative() {
        return normative;
    }

    /** The dossier of its decision in document-service (art. 12), {@code null} for none. */
    public UUID dossierId() {
        return dossierId;
    }

    /** Its grade of secrecy. */
    public Clearance secrecy() {
        return secrecy;
    }

    /** Where it stands. */
    public TopicState state() {
        return state;
    }

    /** Codes of the departments that were asked to countersign. */
    public Set<String> related() {
        return Set.copyOf(countersignatures.keySet());
    }

    /** What a declared interest may be in that the topic touches: its own department, the organizations and fields it names (art. 30). */
    public Set<String> subjects() {
        return Stream.of(Stream.of(InterestKind.DEPARTMENT.subject(department)), parties.keySet().stream().map(InterestKind.ORGANIZATION::subject),
                Stream.of(fields).map(InterestKind.FIELD::subject)).flatMap(Function.identity()).collect(Collectors.toSet());
    }

    /** When it is taken up, {@code null} when no meeting has it on its agenda. */
    public Instant scheduledFor() {
        return scheduledFor;
    }

    /** One version of the materials; empty for one that there is not. */
    Optional<Material> material(int version) {
        return Optional.ofNullable(materials.get(version));
    }

    /** Keeps who must know beside the topic, for lists. */
    void concern() {
        concerned = Stream.concat(Stream.of(department), countersignatures.keySet().stream()).distinct().toArray(String[]::new);
    }

    TopicView view() {
        return new TopicView(id(), title, summary, department, proposedBy, proposedAt, touchesFunds, touchesPosts,
                majorDecision, dossierReady, normative, secrecy, state, officeOpinion, admittedBy, admittedAt, returnReason,
                mediatedBy, scheduledFor, carriedOver, countersignatures.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> new TopicView.CountersignatureView(entry.getKey(),
                        entry.getValue().opinion(), entry.getValue().reason(), entry.getValue().signedBy(),
                        entry.getValue().signedAt())).toList(),
                materials.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> entry.getValue().view(entry.getKey())).toList(),
                parties.entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(entry -> new NameParties.Party(entry.getKey(), entry.getValue())).toList(), List.of(fields), dossierId);
    }
}
