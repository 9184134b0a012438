/** Numbers of issued documents (发文字号): in order for each issuer and year, without gap or double (art. 47). */
package org.workrules.document.numbering;
