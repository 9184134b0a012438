/** Resolutions of meetings as this service knows them from {@code meeting.events} (art. 44). */
package org.workrules.document.resolutions;
