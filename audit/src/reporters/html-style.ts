/** Look of the report: our own palette, the reader's typeface and size, light, dark, forced colours and print. */
export const htmlStyle = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --sand: #f8f4ec; --ink: #1c2430; --muted: #4b5565; --line: #767f8f;
  --accent: #0b5a60; --error: #a3231b; --done: #1b6338; --ask: #6b4200;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12171f; --sand: #1b222d; --ink: #f1eee7; --muted: #b9c0cc; --line: #7c8696;
    --accent: #6fd3d0; --error: #ffb1a8; --done: #8fd6a8; --ask: #ffd591;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.1875rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main, footer { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem; }
footer { color: var(--muted); border-top: 1px solid var(--line); }
h1 { font-size: 2rem; line-height: 1.2; }
h2 { font-size: 1.625rem; line-height: 1.25; margin-top: 3rem; }
h3 { font-size: 1.375rem; margin-top: 2rem; }
h4 { font-size: 1.1875rem; margin: 2rem 0 0.5rem; }
h5 { font-size: 1.1875rem; margin: 0 0 0.5rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible { outline: 3px solid #ffc83d; box-shadow: 0 0 0 6px #1c2430; outline-offset: 0; }
code { font-family: ui-monospace, monospace; font-size: 1rem; color: var(--muted); }
ul, ol { padding-inline-start: 1.5rem; }
dl { margin: 0; }
dt { font-weight: 600; }
dd { margin: 0 0 0.5rem; }
dd ul { margin: 0; }
.counts { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 0.5rem; }
.counts div { background: var(--sand); border-radius: 4px; padding: 0.75rem; }
.counts dt { font-weight: 400; }
.counts dd { font-size: 1.625rem; font-weight: 600; margin: 0; }
.status { background: var(--sand); border-inline-start: 6px solid var(--accent); padding: 0.75rem 1rem; }
.status.error, .status.incomplete { border-color: var(--error); }
.finding { border: 2px solid var(--line); border-inline-start-width: 8px; border-radius: 4px; padding: 1rem; margin: 1rem 0; }
.finding.fail { border-inline-start-color: var(--error); }
.finding.review { border-inline-start-color: var(--ask); border-inline-start-style: double; }
.finding.pass, .finding.settled { border-inline-start-color: var(--done); border-inline-start-style: dotted; }
.label { display: inline-block; padding: 0 0.5rem; border: 2px solid currentcolor; border-radius: 4px; }
.fail .label { color: var(--error); }
.review .label { color: var(--ask); }
.pass .label, .settled .label { color: var(--done); }
.rule { margin: 0; color: var(--muted); }
@media print {
  :root { color-scheme: light; --paper: #fff; --sand: #fff; --ink: #000; --muted: #000; --line: #000; --accent: #000; --error: #000; --done: #000; --ask: #000; }
  body { font-size: 11pt; }
  .finding { break-inside: avoid; }
  h2, h3, h4, h5 { break-after: avoid; }
}
`;
