/** Anybody who holds a public document can check that it is one, and that it is the whole of it (art. 51). */
package org.workrules.document.verification;
