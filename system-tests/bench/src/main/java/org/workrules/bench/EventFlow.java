package org.workrules.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.Map;
import org.workrules.local.LocalSystem;

/** How fast events leave a service, and how fast they take effect in another. */
final class EventFlow {

    private static final double NANOS = 1e9;
    private static final int LEAVING = 60_000;
    private static final int ARRIVING = 60_000;
    private static final String ID = "00000000-0000-0000-0000-000000000000";

    /** Nobody listens to this type: what is measured is the way to Kafka alone. */
    private static final Broker.Sample LEAVES = new Broker.Sample("meeting.events", "org.workrules.meeting.Measured.v1", """
            {"topicId":"0199c1f2-7f1e-7c1e-9f00-000000000001","title":"中心城区桥梁安全提升实施方案","department":"housing-construction",
             "relatedDepartments":["finance","transport"],"summary":"对12座老旧桥梁分批加固,需市级资金3600万元,施工期间调整公交线路。"}""");
    private static final Broker.Sample ARRIVES = new Broker.Sample("disclosure.events", "org.workrules.disclosure.PublicationOverdue.v1", """
            {"publicationId":"0199c1f2-7f1e-7c1e-9f00-000000000002","documentId":"0199c1f2-7f1e-7c1e-9f00-000000000003",
             "title":"关于印发桥梁安全提升实施方案的通知","department":"housing-construction","dueOn":"2026-11-20"}""");

    private static final String FILL = """
            insert into outbox (id, topic, aggregatetype, aggregateid, aggregateversion, type, payload, headers)
            select id, ?, 'Measured', id::text, 1, ?, ?, replace(?, ?, id::text)
            from (select gen_random_uuid() as id from generate_series(1, ?)) as fresh""";
    private static final String ALL_RECEIVED = "select count(*) = ? from inbox where consumer = 'supervision' and event_id = any(cast(? as uuid[]))";

    private final LocalSystem system;
    private final Command topic;

    EventFlow(LocalSystem system, Command topic) {
        this.system = system;
        this.topic = topic;
    }

    /** Rows a second through the relay: from the commit that put them into the outbox until the last is with Kafka. */
    double leaving() {
        try (Probe meeting = new Probe(system.database("meeting")); Crew.Worker waking = topic.worker()) {
            meeting.await("select not exists (select from outbox)");
            meeting.run(FILL, LEAVES.topic(), LEAVES.type(), LEAVES.payload(), headers(), ID, LEAVING);
            long begin = System.nanoTime();
            waking.once();
            meeting.await("select not exists (select from outbox)");
            return LEAVING / ((System.nanoTime() - begin) / NANOS);
        } catch (Exception e) {
            throw new IllegalStateException("the relay could not be measured", e);
        }
    }

    private static String headers() throws JsonProcessingException {
        return new ObjectMapper().writeValueAsString(LEAVES.headers(ID));
    }

    /** The same records a second through a plain producer. */
    double producedAlone() {
        try (Broker broker = new Broker(system.kafkaBootstrapServers())) {
            return broker.perSecond(LEAVING, LEAVES);
        }
    }

    /**
     * Events a second that take effect in supervision-service, each a fact of the yearly assessment: it stands still while they
     * are sent, and is then measured until the last of each partition is in the inbox.
     */
    double arriving() {
        Running supervision = new Running(system.service("supervision"));
        try (Probe database = new Probe(system.database("supervision")); Broker broker = new Broker(system.kafkaBootstrapServers())) {
            supervision.signal("STOP");
            Map<Integer, String> last;
            try {
                last = broker.send(ARRIVING, ARRIVES);
            } finally {
                supervision.signal("CONT");
            }
            long begin = System.nanoTime();
            awaitAll(database, last);
            return ARRIVING / ((System.nanoTime() - begin) / NANOS);
        } catch (Exception e) {
            throw new IllegalStateException("the consumer could not be measured", e);
        }
    }

    private static void awaitAll(Probe database, Map<Integer, String> last) throws SQLException {
        database.await(ALL_RECEIVED, last.size(), "{" + String.join(",", last.values()) + "}");
    }
}
