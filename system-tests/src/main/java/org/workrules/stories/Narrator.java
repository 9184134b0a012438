package org.workrules.stories;

import java.io.PrintStream;

/** Prints a story as it is told: each step with who acts, the rule behind it, the events that follow, and what was asked. */
final class Narrator implements Story.Teller {

    private final PrintStream out;
    private final Register register;
    private final Keycloak people;

    Narrator(PrintStream out, Register register, Keycloak people) {
        this.out = out;
        this.register = register;
        this.people = people;
    }

    @Override
    public void begins(Story story) {
        out.printf("%n== %s  %s%n", story.title(), story.titleZh());
    }

    @Override
    public void held(int number, Step step, Stage stage) {
        Register.Entry rule = register.rule(step.rule());
        out.printf("%n%3d  %s%n     %s%n", number, step.title(), step.titleZh());
        out.printf("     who    %s%n", step.who() == null ? "the public, without a token 公众" : people.nameOf(step.who()) + " " + step.who());
        out.printf("     rule   %s %s%n            %s %s%n", rule.article(), rule.statement(), rule.articleZh(), rule.statementZh());
        if (!step.events().isEmpty()) {
            out.printf("     event  %s%n", String.join(", ", step.events()));
        }
        stage.replies().forEach(reply -> out.printf("     asked  %s%n", reply));
        stage.notes().forEach(note -> out.printf("     ->     %s%n", note));
    }
}
