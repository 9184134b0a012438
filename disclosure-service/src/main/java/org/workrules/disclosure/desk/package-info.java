/** What waits for whom. */
package org.workrules.disclosure.desk;
