package org.workrules.document.signing;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.Leader;

/**
 * Somebody who signs or might sign.
 *
 * @param person  person id
 * @param name    name to show
 * @param offices offices held
 */
public record Signer(String person, String name, Set<Office> offices) {

    /** The caller as signer. */
    public static Signer of(Caller caller) {
        return new Signer(caller.id(), caller.name(), caller.offices());
    }

    /** Somebody of the leadership as signer. */
    public static Signer of(Leader leader) {
        return new Signer(leader.personId(), leader.name(),
                Arrays.stream(Office.values()).filter(leader::holds).collect(Collectors.toUnmodifiableSet()));
    }
}
