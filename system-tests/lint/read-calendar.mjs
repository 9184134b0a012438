// Reads an iCalendar file with ical.js, a library of another origin than the one that wrote it, and prints what it understood as
// JSON: method, time zones, the longest line in octets, and events with their times in UTC and those who are asked to them.
// Usage: node read-calendar.mjs FILE. Ends with 1 when it cannot be read.
import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import process from 'node:process';

const file = readFileSync(process.argv[2]);
const text = new TextDecoder('utf-8', { fatal: true }).decode(file);
const calendar = new ICAL.Component(ICAL.parse(text));
const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
zones.forEach((zone) => ICAL.TimezoneService.register(zone));
const attendee = (property) => ({
  address: property.getFirstValue(),
  name: property.getFirstParameter('cn'),
  role: property.getFirstParameter('role'),
  status: property.getFirstParameter('partstat'),
  delegatedTo: [property.getParameter('delegated-to') ?? []].flat(),
  delegatedFrom: [property.getParameter('delegated-from') ?? []].flat(),
});
const events = calendar.getAllSubcomponents('vevent').map((component) => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    summary: event.summary,
    location: event.location,
    zone: event.startDate.zone.tzid,
    from: event.startDate.toJSDate().toISOString(),
    until: event.endDate.toJSDate().toISOString(),
    sequence: event.sequence,
    status: component.getFirstPropertyValue('status'),
    organizer: event.organizer,
    attendees: event.attendees.map(attendee),
  };
});
console.log(JSON.stringify({
  method: calendar.getFirstPropertyValue('method'),
  zones: zones.map((zone) => zone.tzid),
  longestLine: Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line))),
  events,
}));
