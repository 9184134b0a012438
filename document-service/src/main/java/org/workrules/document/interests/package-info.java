/** Whom and what a document concerns, and who keeps out of it for a declared interest (art. 30). */
package org.workrules.document.interests;
