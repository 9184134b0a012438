/**
 * Measures the running system: how many commands a service takes, how soon their effect shows elsewhere, how fast events leave
 * and arrive, and how much memory that takes, each beside what PostgreSQL or Kafka do alone on the same machine.
 */
package org.workrules.bench;
