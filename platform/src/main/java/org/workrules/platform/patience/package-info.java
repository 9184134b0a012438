/** How long anybody waits for a database that does not answer. */
package org.workrules.platform.patience;
