/**
 * The stories that show the system at work, told through the gateway alone: as a demonstration for people, and as tests.
 * A story is a list of steps; a step says who acts, by which rule, which events follow, and what must hold afterwards.
 */
package org.workrules.stories;
