/** Consultations of the public on drafts of decisions (articles 11, 21 and 22): published, commented on, every opinion answered. */
package org.workrules.disclosure.consultations;
