package org.workrules.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A command that creates a record, as its service receives it thousands of times.
 *
 * @param service the service's address
 * @param path    the collection
 * @param token   gives the caller's access token
 * @param body    gives the request
 */
record Command(URI service, String path, Supplier<String> token, Supplier<String> body) {

    private static final int CREATED = 201;
    private static final int UNAVAILABLE = 503;

    /** A topic for the executive meeting with two departments to countersign it: a record with two parts and an event. */
    static Command topic(URI service, Supplier<String> token) {
        return new Command(service, "/api/meetings/topics", token, () -> """
                {"title":"中心城区桥梁安全提升实施方案","summary":"对12座老旧桥梁分批加固,需市级资金3600万元。",
                 "relatedDepartments":["finance","transport"],"touchesFunds":true,"secrecy":"public"}""");
    }

    /** An accident with four dead: a record, its first report, deadlines and an event that starts a clock elsewhere. */
    static Command incident(URI service, Supplier<String> token) {
        return new Command(service, "/api/emergency/incidents", token, () -> """
                {"title":"企业爆燃事故","category":"WORK_SAFETY","place":"滨河化工园区3号车间","district":"district-donghe",
                 "occurredAt":"%1$s","knownAt":"%1$s","dead":4,"missing":0,"seriouslyInjured":2,"directLossYuan":2000000,
                 "description":"车间发生爆燃,救援力量已到场。","sources":"企业电话报告","separateEvent":true}"""
                .formatted(Instant.now().minusSeconds(60)));
    }

    /** Gives this command once. */
    void once() throws Exception {
        try (Crew.Worker worker = worker()) {
            worker.once();
        }
    }

    /** Somebody who gives this command again and again on a connection of their own; told to come again, they do. */
    Crew.Worker worker() throws Exception {
        Door door = new Door(service, path, token.get());
        return new Crew.Worker() {
            @Override
            public void once() throws Exception {
                String key = UUID.randomUUID().toString();
                byte[] request = body.get().getBytes(StandardCharsets.UTF_8);
                int status = door.post(key, request);
                while (status == UNAVAILABLE) {
                    status = door.post(key, request);
                }
                if (status != CREATED) {
                    throw new IllegalStateException(path + " answered " + status);
                }
            }

            @Override
            public void close() throws Exception {
                door.close();
            }
        };
    }
}
