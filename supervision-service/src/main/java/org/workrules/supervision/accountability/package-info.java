/** Accountability (问责): from a breach or a delay to facts, hearing, decision and appeal (art. 28 and 31). */
package org.workrules.supervision.accountability;
