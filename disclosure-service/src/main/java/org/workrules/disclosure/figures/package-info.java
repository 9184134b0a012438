/** How disclosure performed, for those who assess it (art. 19). */
package org.workrules.disclosure.figures;
