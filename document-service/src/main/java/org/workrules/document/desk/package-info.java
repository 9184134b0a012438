/** What waits for the caller in this service, from every kind of record that can wait. */
package org.workrules.document.desk;
