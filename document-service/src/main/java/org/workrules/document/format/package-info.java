/** What an official document shows on its face: kind, issuer, urgency (art. 47). */
package org.workrules.document.format;
