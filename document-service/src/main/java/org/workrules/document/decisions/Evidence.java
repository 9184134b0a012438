package org.workrules.document.decisions;

/**
 * What shows that something was done.
 *
 * @param reference where it is kept, as the number of a record or an archive; {@code null} for none
 * @param hash      SHA-256 of a file, {@code null} for none
 * @param words     what is said about it, {@code null} for nothing
 */
record Evidence(String reference, String hash, String words) {

    static Evidence words(String words) {
        return new Evidence(null, null, words);
    }

    static Evidence kept(String reference, String words) {
        return new Evidence(reference, null, words);
    }

    static Evidence file(String hash, String words) {
        return new Evidence(null, hash, words);
    }
}
