package org.workrules.stories;

import java.util.List;

/**
 * A step of a story.
 *
 * @param title   what happens, in English
 * @param titleZh what happens, in Chinese
 * @param who     account of whoever acts, {@code null} for the anonymous public
 * @param rule    id of the rule behind it, as the register at {@code /api/rules} has it
 * @param events  names of the events that follow, such as {@code ResolutionAdopted}; empty for none
 * @param deed    what is done and what must hold afterwards
 */
public record Step(String title, String titleZh, String who, String rule, List<String> events, Deed deed) {

    /** Copies the events. */
    public Step {
        events = List.copyOf(events);
    }

    /** A step of somebody. */
    static Step by(String who, String title, String titleZh, String rule, Deed deed) {
        return new Step(title, titleZh, who, rule, List.of(), deed);
    }

    /** A step of the anonymous public. */
    static Step byThePublic(String title, String titleZh, String rule, Deed deed) {
        return new Step(title, titleZh, null, rule, List.of(), deed);
    }

    /** The same step, from which these events follow. */
    Step followedBy(String... names) {
        return new Step(title, titleZh, who, rule, List.of(names), deed);
    }

    /** What is done and what must hold afterwards. */
    @FunctionalInterface
    public interface Deed {

        /**
         * Acts through the gateway and checks.
         *
         * @throws DoesNotHold when something does not hold
         */
        void carryOut(Stage stage);
    }
}
