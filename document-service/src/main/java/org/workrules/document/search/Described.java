package org.workrules.document.search;

import java.time.LocalDate;
import java.util.Set;
import org.workrules.document.format.DocumentKind;
import org.workrules.platform.identity.Clearance;

/**
 * What a search knows of a record beside its text.
 *
 * @param kind    one of the 15 kinds
 * @param number  number, {@code null} before it has one
 * @param title   title
 * @param sender  department or district it comes from
 * @param day     day of issue or arrival, before that the day it was drafted
 * @param state   where it stands
 * @param secrecy grade of secrecy
 * @param readers codes of departments that may know of it
 * @param offices whether leaders and the general office may know of it
 * @param all     whether everybody who works here may know of it
 */
public record Described(DocumentKind kind, String number, String title, String sender, LocalDate day, String state,
                        Clearance secrecy, Set<String> readers, boolean offices, boolean all) {
}
