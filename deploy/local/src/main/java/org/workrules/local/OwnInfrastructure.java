package org.workrules.local;

/** Infrastructure that belongs to whoever opened it, so that its parts may be taken away and brought back. */
public interface OwnInfrastructure extends Infrastructure {

    /** The PostgreSQL server; it must have been asked for before. */
    Server postgres();

    /** The Kafka broker; it must have been asked for before. */
    Node kafka();

    /** The Keycloak server; it must have been asked for before. */
    Node keycloak();
}
