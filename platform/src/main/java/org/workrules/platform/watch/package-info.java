/**
 * Watches deadlines: announces each that approaches and each that passed, once, to whoever listens, in one transaction
 * with what follows from it.
 */
package org.workrules.platform.watch;
