package org.workrules.platform.events;

import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.core.impl.NoStackTraceTimeoutException;
import com.fasterxml.jackson.core.JacksonException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.workrules.platform.workbench.Busy;

/** Tells faults that pass by themselves from those that do not. */
public final class Faults {

    /** Classes of SQLSTATE: connection, resources, operator intervention; and serialization failure and deadlock. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "53", "57");
    private static final Set<String> PASSING_STATES = Set.of("40001", "40P01");
    private static final String UNSTORABLE_TEXT = "22021";
    private static final int DEEPEST = 12;

    private Faults() {
    }

    /** Whether the same work may succeed later without a change: a dependency is away, a bench is full, or two transactions met. */
    public static boolean isTransient(Throwable fault) {
        int depth = 0;
        for (Throwable cause = fault; cause != null && depth++ < DEEPEST; cause = cause.getCause()) {
            if (cause instanceof IOException && !(cause instanceof JacksonException) || cause instanceof Busy
                    || cause instanceof TimeoutException || cause instanceof ClosedChannelException
                    || cause instanceof NoStackTraceTimeoutException || isWithoutConnection(cause)
                    || passes(sqlState(cause))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the database cannot keep a text that the caller sent: it holds the character NUL. */
    public static boolean isUnstorableText(Throwable fault) {
        int depth = 0;
        for (Throwable cause = fault; cause != null && depth++ < DEEPEST; cause = cause.getCause()) {
            if (UNSTORABLE_TEXT.equals(sqlState(cause))) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(String state) {
        return PASSING_STATES.contains(state) || state.length() > 2 && PASSING_CLASSES.contains(state.substring(0, 2));
    }

    /** SQLSTATE of the driver's fault, or of the one Hibernate makes of it without keeping the driver's; empty for others. */
    private static String sqlState(Throwable cause) {
        String state = cause instanceof PgException driver ? driver.getSqlState()
                : cause instanceof SQLException hibernate ? hibernate.getSQLState() : null;
        return state == null ? "" : state;
    }

    /** A connection was closed, or none could be had from the pool in time, which the driver says by a bare word. */
    private static boolean isWithoutConnection(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return cause instanceof ClosedConnectionException
                || cause instanceof VertxException && message.startsWith("Timeout waiting")
                || cause instanceof NoStackTraceThrowable && (message.contains("onnection") || message.equals("Timeout"));
    }
}
