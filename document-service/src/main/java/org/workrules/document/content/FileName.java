package org.workrules.document.content;

/** What a file may be called: nothing that a file system or a screen reads as something else. */
public final class FileName {

    /**
     * No control or format character, no line end, no sign that parts folders or that a shell reads. Written without classes by name,
     * which the dialects of other validators lack.
     */
    public static final String PATTERN = "[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u0600-\\u0605\\u061C\\u06DD\\u070F\\u180E\\u200B-\\u200F"
            + "\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB/\\\\:*?\"<>|]+";

    /** In characters, with its ending. */
    public static final int LONGEST = 120;

    private FileName() {
    }
}
