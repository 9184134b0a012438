/** Performance assessment (绩效考核): a score of recorded facts, each traceable to its event (art. 28). */
package org.workrules.supervision.assessment;
