package org.workrules.platform.interests;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** What a declared interest (利害关系) is in, and by what a topic or a document touches it. */
public enum InterestKind {
    /** A department, by its code: it proposes the topic, drafts the document. */
    DEPARTMENT,
    /** An organization, by its unified social credit code: the topic or document names it. */
    ORGANIZATION,
    /** A field, by its code: the topic or document names it. */
    FIELD;

    private static final char SEPARATOR = ':';

    /** What is compared: the kind with the code. */
    public String subject(String code) {
        return name() + SEPARATOR + code;
    }

    /** Codes of this kind among subjects. */
    public Set<String> codesIn(Collection<String> subjects) {
        String prefix = subject("");
        return subjects.stream().filter(subject -> subject.startsWith(prefix)).map(subject -> subject.substring(prefix.length()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
