package org.workrules.faults;

import java.util.List;
import java.util.Map;
import org.workrules.testing.PublishedEvent;

/**
 * What the system has in its books when it has come to rest.
 *
 * @param published     every record of the topics, in order within each key, repeated ones too
 * @param waiting       rows in the outbox, by service
 * @param parked        events that wait for an operator, by service
 * @param auditLines    lines about an accepted command of a person, by record
 * @param effects       what events had to lead to in other services
 * @param announcements what the deadlines say of themselves and what was announced, by service
 */
record Books(List<Told> published, Map<String, Long> waiting, Map<String, Long> parked, Map<String, Long> auditLines,
             List<Effect> effects, Map<String, Announcements> announcements) {

    /**
     * An event on a topic.
     *
     * @param id      its CloudEvents id: the same in every repetition
     * @param name    as {@code TopicProposed}
     * @param subject the record it is about
     * @param version the version of the record after it
     */
    record Told(String id, String name, String subject, long version) {

        static Told of(PublishedEvent event) {
            return new Told(event.id(), event.type().split("\\.")[3], event.subject(),
                    Long.parseLong(event.headers().getOrDefault("ce_aggregateversion", "0")));
        }
    }

    /**
     * What an event had to lead to.
     *
     * @param what   the effect, and in which service
     * @param about  the record whose event led to it
     * @param wanted how often it must be there
     * @param found  how often it is
     */
    record Effect(String what, String about, long wanted, long found) {
    }

    /**
     * Deadlines of a service.
     *
     * @param recorded approaching and missed, as the deadlines themselves remember; what was announced together counts once
     * @param lines    announcements in the audit record
     */
    record Announcements(long recorded, long lines) {

        Announcements since(Announcements before) {
            return new Announcements(recorded - before.recorded, lines - before.lines);
        }
    }
}
