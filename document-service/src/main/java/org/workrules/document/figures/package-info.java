/** How many documents were issued and how long they took (art. 47). */
package org.workrules.document.figures;
