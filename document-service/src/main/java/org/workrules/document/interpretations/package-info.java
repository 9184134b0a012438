/** Interpretations of regulations (规章解释), which the legal office alone gives (art. 11). */
package org.workrules.document.interpretations;
