package org.workrules.document.rendering;

/** Formats that pages are printed in. */
public enum Format {
    /** Fixed pages with the fonts inside. */
    PDF("application/pdf", "pdf"),
    /** For office programs. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private final String mediaType;
    private final String ending;

    Format(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }

    /** The format of a word, in small or large letters; {@code null} for a word that names none. */
    static Format named(String word) {
        for (Format format : values()) {
            if (format.ending.equalsIgnoreCase(word)) {
                return format;
            }
        }
        return null;
    }
}
