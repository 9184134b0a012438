/**
 * What is accepted is not lost, and nothing takes effect twice, whatever is taken away: services, Kafka, PostgreSQL and Keycloak
 * are taken from the running system under load, and afterwards everything that was accepted is reckoned up.
 */
package org.workrules.faults;
