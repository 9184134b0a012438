package org.workrules.supervision.matters;

import java.util.List;
import org.workrules.platform.identity.Clearance;

/**
 * What this service reads of an issued document.
 *
 * @param documentId the document
 * @param number     its number, as 安政发〔2026〕1号
 * @param title      its title
 * @param secrecy    its grade
 * @param tasks      what is to be done; empty where the document only makes something known
 */
public record DocumentIssued(String documentId, String number, String title, Clearance secrecy, List<Task> tasks) {

    MatterOrigin origin() {
        return new MatterOrigin(MatterSource.DOCUMENT, documentId, number == null ? title : number + " " + title, secrecy);
    }

    /** The tasks, never {@code null}. */
    List<Task> toBeDone() {
        return tasks == null ? List.of() : tasks;
    }
}
