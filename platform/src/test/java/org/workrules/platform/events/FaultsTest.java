package org.workrules.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.net.ConnectException;
import java.util.concurrent.CompletionException;
import org.hibernate.HibernateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.platform.rules.Text;
import org.workrules.platform.workbench.Busy;

class FaultsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Timeout", "Connection is not active now, current status: CLOSED"})
    void aPoolThatHasNoConnectionToGiveIsAFaultThatPasses(String message) {
        NoStackTraceThrowable driver = new NoStackTraceThrowable(message);
        assertThat(Faults.isTransient(driver)).isTrue();
        assertThat(Faults.isTransient(new CompletionException(new HibernateException("could not begin", driver)))).isTrue();
    }

    @Test
    void aPoolWhoseConnectionsAreAllTakenIsAFaultThatPasses() {
        assertThat(Faults.isTransient(new VertxException("Timeout waiting for connection", true))).isTrue();
        assertThat(Faults.isTransient(new VertxException("something else", true))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "57P03", "53300", "40001", "40P01"})
    void aServerThatIsAwayOrTwoTransactionsThatMetPass(String state) {
        assertThat(Faults.isTransient(new PgException("away", "FATAL", state, null))).isTrue();
    }

    @Test
    void aConnectionThatBreaksOffOrIsRefusedPasses() {
        assertThat(Faults.isTransient(ClosedConnectionException.INSTANCE)).isTrue();
        assertThat(Faults.isTransient(new ConnectException("refused"))).isTrue();
    }

    @Test
    void aBenchThatIsFullPasses() {
        assertThat(Faults.isTransient(new CompletionException(new Busy(new Text("Come back later.", "请稍后再来。"))))).isTrue();
    }

    @Test
    void whatNeedsARepairDoesNotPass() {
        assertThat(Faults.isTransient(new PgException("a bug", "ERROR", "P0001", null))).isFalse();
        assertThat(Faults.isTransient(new PgException("a constraint", "ERROR", "23514", null))).isFalse();
        assertThat(Faults.isTransient(new IllegalStateException("Timeout"))).isFalse();
        assertThat(Faults.isTransient(new NoStackTraceThrowable("something else"))).isFalse();
    }
}
