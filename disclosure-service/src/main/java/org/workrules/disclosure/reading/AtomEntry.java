package org.workrules.disclosure.reading;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry of an Atom feed.
 *
 * @param id        stays the same whatever is corrected
 * @param title     plain text
 * @param link      where it is read
 * @param published since when it is public
 * @param updated   when its present edition was released
 * @param category  kind of document
 * @param summary   plain text
 */
record AtomEntry(UUID id, String title, String link, Instant published, Instant updated, String category, String summary) {
}
