/** Supervision matters (督查事项): what was decided or instructed, followed until it is done (art. 7, 8, 52 to 54). */
package org.workrules.supervision.matters;
