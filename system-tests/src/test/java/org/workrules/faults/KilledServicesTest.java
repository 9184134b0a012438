package org.workrules.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.workrules.local.ServiceNode;
import org.workrules.system.RunningSystem;
import org.workrules.system.WholeSystem;

/** Services that die, and services that are there twice. */
@ExtendWith(WholeSystem.class)
class KilledServicesTest {

    private final RunningSystem system;

    KilledServicesTest(RunningSystem system) {
        this.system = system;
    }

    @AfterEach
    void bringThemBack() {
        List.of("emergency", "supervision").stream().map(system.local()::service).filter(service -> !service.isRunning()).forEach(ServiceNode::start);
    }

    @Test
    void eachServiceIsKilledInTurnAndStartedAgain() {
        try (Trial trial = Trial.begin(system)) {
            for (String service : List.of("emergency", "meeting", "document", "supervision", "disclosure", "gateway")) {
                trial.load().awaitCommands(10);
                system.local().service(service).kill();
                system.local().service(service).start();
            }
            trial.load().awaitEveryClient(5);
            trial.reckon("each service killed in turn");
            assertThat(trial.books().shelf().count("meeting", "select count(*) from audit_entry where act = 'organization.import'"))
                    .as("a start that read nothing new leaves no line").isEqualTo(1);
        }
    }

    @Test
    void twoReplicasRelayReceiveAndWatchTogetherAndOneOfThemDies() {
        ServiceNode emergency = system.local().replica("emergency");
        ServiceNode supervision = system.local().replica("supervision");
        try (Trial trial = Trial.begin(system)) {
            List.of(emergency, supervision).parallelStream().forEach(ServiceNode::start);
            trial.load().add(trial.client(emergency.uri()), new Incidents());
            trial.load().awaitEveryClient(10);
            system.local().service("emergency").kill();
            system.local().service("supervision").kill();
            trial.load().awaitCommands(30);
            List.of("emergency", "supervision").parallelStream().forEach(service -> system.local().service(service).start());
            trial.load().awaitEveryClient(5);
            trial.reckon("two replicas of two services, one of each killed");
        } finally {
            emergency.stop();
            supervision.stop();
        }
    }
}
