/** Documents that reach the government from below (收文): what may be sent up and how it is handled (art. 48). */
package org.workrules.document.receiving;
