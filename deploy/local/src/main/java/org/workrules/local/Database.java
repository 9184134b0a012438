package org.workrules.local;

import java.util.Objects;

/**
 * Where one database is reached.
 *
 * @param host     name or address of the server
 * @param port     TCP port of the server
 * @param name     name of the database
 * @param user     who owns it
 * @param password password of the owner; never empty, because drivers refuse an empty one
 */
public record Database(String host, int port, String name, String user, String password) {

    /** @throws NullPointerException when a part is missing */
    public Database {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
    }

    /** The address for JDBC drivers. */
    public String jdbcUrl() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + name;
    }

    /** The address for the reactive client of Quarkus. */
    public String reactiveUrl() {
        return "postgresql://" + host + ":" + port + "/" + name;
    }
}
