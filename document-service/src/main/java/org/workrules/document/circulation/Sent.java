package org.workrules.document.circulation;

import java.util.UUID;
import org.workrules.platform.identity.Clearance;

/**
 * An issued document, as far as its circulation needs to know it.
 *
 * @param documentId         the document
 * @param number             its number
 * @param title              its title
 * @param secrecy            grade of secrecy
 * @param draftingDepartment who drafted it
 */
public record Sent(UUID documentId, String number, String title, Clearance secrecy, String draftingDepartment) {
}
