package org.workrules.document.receiving;

import java.util.Map;
import org.workrules.platform.leadership.Leaders.Leadership;

/**
 * What the principal's signature rests on.
 *
 * @param leadership who heads which department
 * @param functional the functional department of each subject
 */
record SigningUp(Leadership leadership, Map<Subject, String> functional) {
}
