package org.workrules.meeting.agenda;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.workrules.meeting.agenda.Countersignature.Opinion;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.rules.Text;

/** What the departments that a topic touches say of it (会签), as one thing that a decision can ask. */
final class Coordination {

    static final String FINANCE = "finance";
    static final String ESTABLISHMENT = "establishment-office";

    private final Map<String, Countersignature> asked;

    Coordination(Map<String, Countersignature> asked) {
        this.asked = asked;
    }

    /** Asks these departments, all anew; what was said in an earlier round no longer counts. */
    void ask(Set<String> departments) {
        asked.clear();
        departments.forEach(department -> asked.put(department, new Countersignature()));
    }

    /** The departments that must be asked: others than the proposer, finance for funds, the establishment office for posts. */
    static void requireComplete(Set<String> departments, String proposer, boolean funds, boolean posts) {
        TopicRule.COUNTERSIGNED_BY_OTHERS.require(!departments.contains(proposer));
        TopicRule.FUNDS_NEED_FINANCE.require(!funds || departments.contains(FINANCE) || FINANCE.equals(proposer));
        TopicRule.POSTS_NEED_ESTABLISHMENT.require(!posts || departments.contains(ESTABLISHMENT)
                || ESTABLISHMENT.equals(proposer));
    }

    /**
     * A department says what it thinks. Finance on funds and the establishment office on posts give their opinion in words:
     * it is what the meeting reads, not only a yes.
     */
    void sign(CountersignTopic request, boolean ownField, Act act) {
        String department = act.caller().department();
        Opinion before = asked.get(department).opinion();
        TopicRule.COUNTERSIGNED_ONCE.require(before == Opinion.PENDING || before == Opinion.DISAGREED);
        boolean words = request.reason() != null && !request.reason().isBlank();
        TopicRule.REASON_WITH_DISAGREEMENT.require(request.opinion() == Opinion.AGREED || words);
        TopicRule.FUNCTIONAL_OPINION.require(!ownField || words);
        asked.put(department, new Countersignature(request.opinion(), request.reason(), act.caller().id(), act.now()));
    }

    void requireAsked(String department) {
        TopicRule.COUNTERSIGNED_BY_RELATED.require(department != null && asked.containsKey(department), Text.of(
                "Your department, %s, is not among %s.", "贵部门(%s)不在会签部门之列:%s。", department, asked.keySet()));
    }

    /** What was signed so far, by department. */
    Map<String, Countersignature> signed() {
        return asked.entrySet().stream().filter(entry -> entry.getValue().opinion() != Opinion.PENDING)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    /** Where the topic stands after what was said so far. */
    TopicState state() {
        if (!disagreeing().isEmpty()) {
            return TopicState.DISAGREED;
        }
        return pending().isEmpty() ? TopicState.COORDINATED : TopicState.PROPOSED;
    }

    Set<String> pending() {
        return saying(Opinion.PENDING);
    }

    Set<String> disagreeing() {
        return saying(Opinion.DISAGREED);
    }

    private Set<String> saying(Opinion opinion) {
        return asked.entrySet().stream().filter(entry -> entry.getValue().opinion() == opinion)
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }
}
