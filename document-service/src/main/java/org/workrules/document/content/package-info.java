/** What a document says: its text as blocks, its attachments, and the hash over both that a signature pins (art. 47, 51). */
package org.workrules.document.content;
