// npm start: looks at Node before anything is loaded that an old one could not read.
const major = Number.parseInt(process.versions.node, 10);
if (major < 20) {
  console.error(`Node ${process.versions.node} is too old: install Node 20 or newer, then run npm start again.`);
  process.exit(1);
}
await import('./open-editor.mjs');
