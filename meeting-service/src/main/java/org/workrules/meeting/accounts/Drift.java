package org.workrules.meeting.accounts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How accounts differ from the register.
 *
 * @param checkedAt   when they were compared
 * @param reachable   whether the identity provider answered; the differences are unknown when not
 * @param differences by person and what differs
 */
public record Drift(Instant checkedAt, boolean reachable, List<Difference> differences) {

    /** What differs. */
    @Schema(name = "DriftKind")
    public enum Kind {
        /** Somebody in office has no account. */
        NO_ACCOUNT,
        /** An account holds offices, and the register does not know the person. */
        NOT_IN_REGISTER,
        /** The offices differ. */
        OFFICES,
        /** The departments differ. */
        DEPARTMENT,
        /** The clearances differ. */
        CLEARANCE
    }

    /**
     * One difference.
     *
     * @param personId whose
     * @param kind     what differs
     * @param register what the register says, {@code null} for nothing
     * @param account  what the account says, {@code null} for nothing
     */
    public record Difference(String personId, Kind kind, String register, String account) {
    }

    /** Compares. */
    static Drift between(Collection<Entitlement> register, Map<String, Entitlement> accounts, Instant at) {
        List<Difference> found = new ArrayList<>();
        for (Entitlement wanted : register) {
            Entitlement account = accounts.get(wanted.personId());
            if (account == null) {
                found.add(new Difference(wanted.personId(), Kind.NO_ACCOUNT, String.join(",", wanted.offices()), null));
            } else {
                compare(wanted.personId(), Kind.OFFICES, String.join(",", wanted.offices()), String.join(",", account.offices()), found);
                compare(wanted.personId(), Kind.DEPARTMENT, wanted.department(), account.department(), found);
                compare(wanted.personId(), Kind.CLEARANCE, wanted.clearance(), account.clearance(), found);
            }
        }
        List<String> known = register.stream().map(Entitlement::personId).toList();
        accounts.values().stream().filter(account -> !account.offices().isEmpty() && !known.contains(account.personId()))
                .forEach(account -> found.add(new Difference(account.personId(), Kind.NOT_IN_REGISTER, null,
                        String.join(",", account.offices()))));
        found.sort(Comparator.comparing(Difference::personId).thenComparing(Difference::kind));
        return new Drift(at, true, found);
    }

    /** The identity provider did not answer. */
    static Drift unknown(Instant at) {
        return new Drift(at, false, List.of());
    }

    private static void compare(String personId, Kind kind, String register, String account, List<Difference> found) {
        if (!Objects.equals(register, account)) {
            found.add(new Difference(personId, kind, register, account));
        }
    }
}
