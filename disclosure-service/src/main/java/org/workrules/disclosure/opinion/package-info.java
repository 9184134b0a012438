/** What the public must hear when something happens: the first authoritative notice of a larger incident (art. 22). */
package org.workrules.disclosure.opinion;
