/** Who may sign which document: the matrix of art. 50 as data, the mayor's authorizations, and the decision. */
package org.workrules.document.signing;
