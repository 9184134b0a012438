/** Official documents (公文) from the first draft to issue: chapter 9. */
package org.workrules.document.documents;
