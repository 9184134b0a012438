package org.workrules.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds what clients were told against the books: nothing lost, nothing twice, nothing out of order. */
final class Reckoning {

    private final Ledger ledger;
    private final Books books;
    private final List<String> faults = new ArrayList<>();

    private Reckoning(Ledger ledger, Books books) {
        this.ledger = ledger;
        this.books = books;
    }

    /** Everything that does not add up, in words; empty when all does. */
    static List<String> faults(Ledger ledger, Books books) {
        Reckoning reckoning = new Reckoning(ledger, books);
        reckoning.faults.addAll(ledger.complaints());
        reckoning.reckonEvents();
        reckoning.reckonOrder();
        reckoning.reckonAudit();
        reckoning.books.effects().stream().filter(effect -> effect.wanted() != effect.found()).forEach(effect -> reckoning.faults.add(
                "%s of %s: %d times instead of %d".formatted(effect.what(), effect.about(), effect.found(), effect.wanted())));
        reckoning.books.announcements().forEach(reckoning::reckonAnnouncements);
        reckoning.reckonRest("events wait in the outbox of", books.waiting());
        reckoning.reckonRest("events are parked in", books.parked());
        return reckoning.faults;
    }

    /** Each promised event once, by its id: a repetition on the topic is the same event. */
    private void reckonEvents() {
        Map<Ledger.Promise, Long> promised = ledger.promises().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<Ledger.Promise, Set<String>> told = books.published().stream().collect(Collectors.groupingBy(
                event -> new Ledger.Promise(event.name(), event.subject()), Collectors.mapping(Books.Told::id, Collectors.toSet())));
        promised.forEach((promise, times) -> {
            int found = told.getOrDefault(promise, Set.of()).size();
            if (found != times) {
                faults.add("%s of %s: published %d times instead of %d".formatted(promise.event(), promise.subject(), found, times));
            }
        });
    }

    /** Among first occurrences no event of a record comes after one of a later version. */
    private void reckonOrder() {
        Set<String> seen = new HashSet<>();
        Map<String, Long> latest = new HashMap<>();
        for (Books.Told event : books.published()) {
            if (seen.add(event.id())) {
                long before = latest.getOrDefault(event.subject(), 0L);
                if (event.version() < before) {
                    faults.add("%s of %s: version %d comes after version %d".formatted(event.name(), event.subject(), event.version(), before));
                }
                latest.merge(event.subject(), event.version(), Math::max);
            }
        }
    }

    private void reckonAudit() {
        ledger.accepted().stream().collect(Collectors.groupingBy(Ledger.Accepted::record, Collectors.counting()))
                .forEach((record, times) -> {
                    long lines = books.auditLines().getOrDefault(record, 0L);
                    if (lines != times) {
                        faults.add("audit of %s: %d lines instead of %d".formatted(record, lines, times));
                    }
                });
    }

    private void reckonAnnouncements(String service, Books.Announcements announcements) {
        if (announcements.lines() != announcements.recorded()) {
            faults.add("deadlines of %s: announced %d times instead of %d".formatted(service, announcements.lines(), announcements.recorded()));
        }
    }

    private void reckonRest(String what, Map<String, Long> counts) {
        counts.forEach((service, count) -> {
            if (count > 0) {
                faults.add("%d %s %s".formatted(count, what, service));
            }
        });
    }
}
