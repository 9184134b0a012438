// Checks AsyncAPI documents with the official parser. Usage: node check-asyncapi.mjs FILE...
// Ends with 1 when a document has a fault or a warning; each is one line: file:line severity code message.
import { Parser, fromFile } from '@asyncapi/parser';
import process from 'node:process';

const SEVERITIES = ['error', 'warning', 'information', 'hint'];
const WARNING = 1;
const parser = new Parser();
let faults = 0;

for (const file of process.argv.slice(2)) {
  const { document, diagnostics } = await fromFile(parser, file).parse();
  const found = diagnostics.filter((diagnostic) => diagnostic.severity <= WARNING);
  for (const { severity, code, message, path, range } of found) {
    console.log(`${file}:${range.start.line + 1} ${SEVERITIES[severity]} ${code} ${message} at ${path.join('.')}`);
  }
  faults += found.length + (document ? 0 : 1);
  if (document) {
    console.log(`${file}: ${document.allChannels().length} channels, ${document.allOperations().length} operations, `
      + `${document.allMessages().length} messages`);
  }
}
process.exit(faults === 0 ? 0 : 1);
