package org.workrules.document.search;

/** What was found. */
public enum SearchSource {
    /** A document of the government or its office. */
    DOCUMENT("/api/documents/"),
    /** A document that came up to the government. */
    INCOMING("/api/documents/incoming/");

    private final String path;

    SearchSource(String path) {
        this.path = path;
    }

    /** Where a record of this kind is read. */
    String path() {
        return path;
    }
}
