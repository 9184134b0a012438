/**
 * Lawful decisions (articles 10 to 12): dossiers of bills, regulations, normative documents and major decisions, from the first draft
 * over the five steps to the result, its issue and its evaluation.
 */
package org.workrules.document.decisions;
