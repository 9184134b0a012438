/** Full text in Chinese over titles, numbers and bodies that the caller may see. */
package org.workrules.document.search;
