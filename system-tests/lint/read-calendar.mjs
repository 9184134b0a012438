// Reads an iCalendar file with ical.js, a library of another origin than the one that wrote it, and prints what it understood as
// JSON: time zones, and events with their times in UTC. Usage: node read-calendar.mjs FILE. Ends with 1 when it cannot be read.
import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import process from 'node:process';

const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], 'utf8')));
const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
zones.forEach((zone) => ICAL.TimezoneService.register(zone));
const events = calendar.getAllSubcomponents('vevent').map((component) => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    summary: event.summary,
    location: event.location,
    zone: event.startDate.zone.tzid,
    from: event.startDate.toJSDate().toISOString(),
    until: event.endDate.toJSDate().toISOString(),
  };
});
console.log(JSON.stringify({ zones: zones.map((zone) => zone.tzid), events }));
