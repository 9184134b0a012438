/** Documents as pages of GB/T 9704-2012, as PDF and as DOCX (art. 47). */
package org.workrules.document.rendering;
