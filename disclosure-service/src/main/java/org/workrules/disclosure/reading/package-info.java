/** What everybody may read: list, pages, notices and feed, of public columns alone. */
package org.workrules.disclosure.reading;
