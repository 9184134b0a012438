/**
 * Time as the rules speak of it: the business zone, the working days of the State Council's calendar, limits, and
 * deadlines as projections of facts that explain themselves. Nothing here reads a database except
 * {@link org.workrules.platform.clock.Calendars}.
 */
package org.workrules.platform.clock;
