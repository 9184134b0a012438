/** How documents of each kind are drafted (art. 47): one template a kind, as data. */
package org.workrules.document.templates;
