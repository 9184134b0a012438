package org.workrules.stories;

import java.util.List;
import java.util.UUID;

/**
 * A story: steps that follow each other on one {@link Stage}.
 *
 * @param title   what it is about, in English
 * @param titleZh what it is about, in Chinese
 * @param steps   its steps in order
 */
public record Story(String title, String titleZh, List<Step> steps) {

    /** Listens to a story while it is told. */
    public interface Teller {

        /** A story begins. */
        void begins(Story story);

        /** A step held. */
        void held(int number, Step step, Stage stage);
    }

    /**
     * Tells the story from its first step to its last.
     *
     * @return the stage as the last step left it
     * @throws Broken naming the first step that does not hold
     */
    public Stage tell(Gateway gateway, Teller teller) {
        return goOn(new Stage(gateway, "story-" + UUID.randomUUID()), teller);
    }

    /**
     * Tells the story where another ended.
     *
     * @return the stage as the last step left it
     * @throws Broken naming the first step that does not hold
     */
    public Stage goOn(Stage stage, Teller teller) {
        teller.begins(this);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            stage.nextStep();
            try {
                step.deed().carryOut(stage);
                teller.held(i + 1, step, stage);
            } catch (DoesNotHold failure) {
                throw new Broken(this, i + 1, step, failure);
            }
        }
        return stage;
    }

    /** A step of a story does not hold. */
    public static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Reply reply;

        private Broken(Story story, int number, Step step, DoesNotHold failure) {
            super("Step " + number + " of \"" + story.title() + "\" (" + step.title() + ", by "
                    + (step.who() == null ? "the public" : step.who()) + ") " + failure.getMessage(), failure);
            this.reply = failure.reply();
        }

        /** The answer that shows it, {@code null} when none does. */
        public Reply reply() {
            return reply;
        }
    }
}
