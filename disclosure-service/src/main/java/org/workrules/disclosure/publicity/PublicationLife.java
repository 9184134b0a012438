package org.workrules.disclosure.publicity;

import static org.workrules.disclosure.publicity.PublicationState.OPEN;
import static org.workrules.disclosure.publicity.PublicationState.PREPARED;
import static org.workrules.disclosure.publicity.PublicationState.PUBLISHED;
import static org.workrules.disclosure.publicity.PublicationState.REVIEWED;
import static org.workrules.disclosure.publicity.PublicationState.WITHDRAWN;
import static org.workrules.disclosure.publicity.PublicationState.WITHHELD;

import java.util.List;
import org.workrules.platform.rules.Text;

/** The life of a publication task as a table: from where, by which act, to where. */
final class PublicationLife {

    /** What can be done to a task. */
    enum Step {
        /** Summary, interpretation and channels are written, or corrected (编制、更正). */
        PREPARE,
        /** The secrecy review lets it pass (保密审查通过). */
        PASS,
        /** The secrecy review returns it (保密审查退回). */
        RETURN,
        /** It becomes public (发布). */
        RELEASE,
        /** It is decided that it shall not be public (不予公开). */
        WITHHOLD,
        /** It is taken from the public again (撤回). */
        WITHDRAW
    }

    /** One line of the table. */
    record Line(PublicationState from, Step step, PublicationState to) {
    }

    /** The table. A correction runs through PREPARED and REVIEWED while the public still reads the edition before. */
    static final List<Line> TABLE = List.of(
            new Line(OPEN, Step.PREPARE, PREPARED),
            new Line(PREPARED, Step.PREPARE, PREPARED),
            new Line(REVIEWED, Step.PREPARE, PREPARED),
            new Line(PUBLISHED, Step.PREPARE, PREPARED),
            new Line(WITHHELD, Step.PREPARE, PREPARED),
            new Line(WITHDRAWN, Step.PREPARE, PREPARED),
            new Line(PREPARED, Step.PASS, REVIEWED),
            new Line(PREPARED, Step.RETURN, OPEN),
            new Line(REVIEWED, Step.RELEASE, PUBLISHED),
            new Line(OPEN, Step.WITHHOLD, WITHHELD),
            new Line(PREPARED, Step.WITHHOLD, WITHHELD),
            new Line(REVIEWED, Step.WITHHOLD, WITHHELD),
            new Line(WITHDRAWN, Step.WITHHOLD, WITHHELD),
            new Line(OPEN, Step.WITHDRAW, WITHDRAWN),
            new Line(PREPARED, Step.WITHDRAW, WITHDRAWN),
            new Line(REVIEWED, Step.WITHDRAW, WITHDRAWN),
            new Line(PUBLISHED, Step.WITHDRAW, WITHDRAWN));

    private PublicationLife() {
    }

    /** Where a step leads; refused where the table has no such line. */
    static PublicationState after(PublicationState from, Step step) {
        return TABLE.stream().filter(line -> line.from() == from && line.step() == step).findFirst()
                .orElseThrow(() -> PublicationRule.LIFE.broken(Text.of(
                        "A task that is %s cannot take the step %s.", "任务处于%s状态,不能进行%s。", from, step)))
                .to();
    }
}
