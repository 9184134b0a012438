/** What limits promise when their clocks start. */
package org.workrules.disclosure.limits;
