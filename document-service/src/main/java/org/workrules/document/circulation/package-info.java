/** Who got an issued document and who read it (传阅、签收), art. 51. */
package org.workrules.document.circulation;
