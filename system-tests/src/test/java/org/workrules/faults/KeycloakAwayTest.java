package org.workrules.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.workrules.local.ServiceNode;
import org.workrules.system.RunningSystem;
import org.workrules.system.WholeSystem;

/** Without Keycloak nobody gets a new token, but those who have one work on. */
@ExtendWith(WholeSystem.class)
class KeycloakAwayTest {

    private final RunningSystem system;

    KeycloakAwayTest(RunningSystem system) {
        this.system = system;
    }

    @Test
    void whoHasATokenWorksOnAndAServiceThatStartsWithoutKeysSaysSo() {
        try (Trial trial = Trial.begin(system)) {
            trial.load().awaitEveryClient(15);
            system.local().keycloak().stop();
            try {
                trial.load().awaitCommands(50);
                ServiceNode emergency = system.local().service("emergency");
                emergency.kill();
                emergency.start();
                trial.load().awaitRefusals(3);
                assertThat(Readiness.of(emergency).status()).as("it is ready: anonymous readers need no keys").isEqualTo(200);
            } finally {
                system.local().keycloak().start();
            }
            trial.load().awaitEveryClient(5);
            trial.reckon("Keycloak away, a service started without it");
        }
    }
}
