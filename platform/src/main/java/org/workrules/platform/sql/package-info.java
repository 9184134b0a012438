/** Statements the platform itself sends within a session's transaction, past the object mapping. */
package org.workrules.platform.sql;
