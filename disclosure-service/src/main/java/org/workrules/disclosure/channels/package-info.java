/** The ways by which the government speaks to the public, and what went out where and when (art. 23). */
package org.workrules.disclosure.channels;
