package org.workrules.gateway.service;

import java.util.List;
import org.workrules.gateway.problem.Language;

/**
 * One service missing from a merged answer, as the caller sees it.
 *
 * @param service its name: {@code meeting-service}
 * @param title   its name for people
 * @param reason  why it is missing
 * @param detail  the same in a sentence for people
 */
public record Missing(String service, String title, Reason reason, String detail) {

    /** Those that did not answer, in the order of the services. */
    public static List<Missing> among(List<Answer> answers, Language language) {
        return answers.stream()
                .filter(Answer.Unanswered.class::isInstance)
                .map(Answer.Unanswered.class::cast)
                .map(answer -> of(answer, language))
                .toList();
    }

    private static Missing of(Answer.Unanswered answer, Language language) {
        String title = answer.service().title().in(language);
        String gap = language == Language.EN ? " " : "";
        return new Missing(answer.service().id(), title, answer.reason(), title + gap + answer.reason().text().in(language));
    }
}
