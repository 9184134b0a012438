package org.workrules.document.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.workrules.document.documents.Standing;

/**
 * What everybody may know of an issued document.
 *
 * @param number      its number
 * @param title       its title
 * @param issuer      who issued it
 * @param issuedOn    when
 * @param standing    whether it binds today
 * @param endedOn     from when it does not, absent while nothing ended it
 * @param contentHash hash over its text, face and attachments
 * @param match       what the hash that was asked about belongs to, absent when none was asked about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerificationView(String number, String title, String issuer, LocalDate issuedOn, Standing standing, LocalDate endedOn,
                               String contentHash, Match match) {

    /** What a hash belongs to. */
    public enum Match {
        /** The content that was signed and issued. */
        CONTENT,
        /** The text alone. */
        TEXT,
        /** The file that everybody gets, as PDF or DOCX. */
        COPY,
        /** Nothing of this document: what the asker holds is something else, or was changed. */
        NONE
    }
}
