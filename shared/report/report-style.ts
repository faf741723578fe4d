import { verbatim } from './markup'

/** The style of a report: the light look of the program's tokens, for screen and A4. Colours are printed as they are. */
export const reportStyle = verbatim(`
:root { color-scheme: light; --ink: #171b22; --ink-2: #4d5563; --paper: #ffffff; --ground: #f5f6f8; --sunk: #eceef2; --line: #d6dae1;
  --line-strong: #868e9c; --accent: #0b5cad; --accent-wash: #e6f0fa; --bad: #a4262c; --bad-wash: #fcecec; --warn: #8a4b00; --warn-wash: #fdf2e0;
  --good: #0e6b34; --good-wash: #e6f4ea; --unknown: #5b3f93; --unknown-wash: #f0ebf8;
  --font: 'Segoe UI Variable Text', 'Segoe UI', 'Malgun Gothic', 'Pretendard', 'Noto Sans', 'Noto Sans CJK KR', sans-serif;
  --font-mono: 'Cascadia Mono', Consolas, 'DejaVu Sans Mono', 'Liberation Mono', 'Noto Sans CJK KR', monospace; }
* { box-sizing: border-box; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
html { background: var(--ground); }
body { margin: 0; color: var(--ink); font: 400 15px/1.5 var(--font); word-break: keep-all; overflow-wrap: anywhere; }
main { max-width: 880px; margin: 32px auto 0; padding: 40px 48px 48px; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; }
h1, h2, h3, p, dl, dd, ul, ol, pre, figure { margin: 0; }
h1 { font-size: 30px; line-height: 1.25; font-weight: 600; margin-bottom: 24px; text-wrap: balance; }
h2 { font-size: 22px; line-height: 1.3; font-weight: 600; margin-bottom: 16px; }
.card h2 { margin: 0; } h3, .card h2 { font-size: 18px; line-height: 1.4; font-weight: 600; display: flex; gap: 8px; align-items: baseline; }
.kicker { color: var(--ink-2); font-size: 13px; margin-bottom: 8px; }
section { margin-top: 40px; }
section > * + *, .card > * + *, .top > * + * { margin-top: 16px; }
.top h1 + * { margin-top: 0; }
.said { white-space: pre-line; max-width: 76ch; }
.quiet { white-space: pre-line; color: var(--ink-2); font-size: 13px; }
ul { padding-left: 20px; }
dl > div { display: grid; grid-template-columns: 160px 1fr; gap: 2px 16px; padding: 4px 0; }
dd { grid-column: 2; }
dt { color: var(--ink-2); }
small { display: block; color: var(--ink-2); font-size: 13px; }
s { color: var(--ink-2); }
.sign { display: inline-grid; place-items: center; width: 18px; height: 18px; font: 600 12px/1 var(--font); flex: none; vertical-align: 1px; }
.sign.found { background: var(--bad); color: var(--paper); border-radius: 3px; }
.sign.fine, .sign.fixed { background: var(--good); color: var(--paper); border-radius: 50%; }
.sign.unknown { border: 1.5px dashed var(--unknown); color: var(--unknown); border-radius: 50%; }
.card { border: 1px solid var(--line); border-left: 4px solid var(--line-strong); border-radius: 4px; padding: 16px 20px; }
.card.found { border-left-color: var(--bad); }
.card.fixed, .card.fine { border-left-color: var(--good); }
.card.unknown { border-left: 4px dashed var(--unknown); }
.card header { display: flex; flex-wrap: wrap; gap: 4px 16px; justify-content: space-between; align-items: baseline; }
.card > p:first-child { margin-top: 0; }
.tag { display: inline-block; background: var(--sunk); border-radius: 4px; padding: 0 8px; font-size: 12px; line-height: 20px; }
table { width: 100%; border-collapse: collapse; font-size: 13px; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { overflow-wrap: break-word; text-align: left; vertical-align: top; padding: 8px 16px 8px 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--ink-2); font-size: 12px; padding-top: 0; border-bottom-color: var(--line-strong); }
tbody th { font-weight: 600; }
tr > :last-child { padding-right: 0; }
tbody tr:last-child > * { border-bottom: 0; padding-bottom: 0; }
td small, th small { margin-top: 4px; font-size: 12px; font-weight: 400; }
td code, th code { display: block; margin-top: 4px; font: 400 12px/1.5 var(--font-mono); word-break: break-all; color: var(--ink-2); }
tbody tr:has(+ .more) > * { border-bottom: 0; padding-bottom: 0; }
.more > td { padding-top: 4px; }
.evidence th:nth-child(1) { width: 27%; } .evidence th:nth-child(2), .evidence th:nth-child(3) { width: 19%; }
.steps th:nth-child(1) { width: 50%; } .compared th:nth-child(1) { width: 27%; }
.open th, .compared th:not(:first-child) { width: 25%; } .ruled-out th:nth-child(1), .ruled-out th:nth-child(2) { width: 25%; } .ruled-out th:nth-child(3) { width: 17%; } .not-read th:nth-child(1) { width: 30%; }
pre { background: var(--ground); border: 1px solid var(--line); border-radius: 4px; padding: 8px 12px; font: 400 13px/1.5 var(--font-mono);
  white-space: pre-wrap; word-break: normal; overflow-wrap: anywhere; }
.route { list-style: none; padding: 0; }
.route > li { position: relative; padding: 0 0 16px 28px; }
.route > li::before { content: ''; position: absolute; left: 3px; top: 6px; width: 10px; height: 10px; border-radius: 50%; background: var(--line-strong); }
.route > li::after { content: ''; position: absolute; left: 7px; top: 16px; bottom: -6px; width: 2px; background: var(--line); }
.route > li:last-child { padding-bottom: 0; }
.route > li:last-child::after { display: none; }
.stop b { font-weight: 600; }
.route small, dd small { display: inline; margin-left: 4px; }
.pictures { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; }
img { display: block; width: 100%; height: auto; border: 1px solid var(--line); border-radius: 4px; }
.gap { display: grid; place-content: center; min-height: 120px; text-align: center; color: var(--ink-2); background: var(--ground); border: 1px dashed var(--line-strong); border-radius: 4px; }
figcaption { color: var(--ink-2); font-size: 12px; margin-top: 4px; }
footer { max-width: 880px; margin: 16px auto 32px; padding: 0 48px; color: var(--ink-2); font: 400 12px/1.5 var(--font-mono); }
.practice { margin: 0; padding: 8px 16px; text-align: center; color: var(--warn); font-size: 13px;
  /* A picture and no gradient, because some readers of PDF do not know striped gradients. */
  background: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='24' height='24'%3E%3Cpath fill='%23fdf2e0' d='M0 0h24v24H0z'/%3E%3Cpath fill='%23f6e2bf' d='M0 12 12 0h12L0 24zM24 12v12H12z'/%3E%3C/svg%3E"); }
@media (max-width: 720px) { main { margin: 0; border: 0; border-radius: 0; padding: 24px 16px; } .pictures { grid-template-columns: 1fr; } dl > div { display: block; } footer { padding: 0 16px; } }
@page { size: A4; margin: 16mm 14mm; }
@media print {
  html { background: none; } body { font-size: 10pt; }
  main, footer { max-width: none; margin: 0; padding: 0; border: 0; }
  h1 { font-size: 19pt; } h2 { font-size: 14pt; break-after: avoid; } h3, .card h2 { font-size: 11.5pt; }
  h3, .card header, caption, thead { break-after: avoid; }
  table, pre, small, .quiet { font-size: 8.5pt; } thead { display: table-header-group; }
  tr, li, figure, dl > div, .stop, .card, table:not(:has(tbody > tr:nth-child(8))) { break-inside: avoid; }
  .card { box-decoration-break: clone; -webkit-box-decoration-break: clone; } .card:has(.steps, .open, .ruled-out) { break-inside: auto; }
  tbody tr:first-child, .more { break-before: avoid; }
  dl { break-inside: avoid; } .card > dl, .card > ul, .card > p { break-after: avoid; }
  .practice + main { padding-top: 16px; } .practice { margin-bottom: 0; } footer + .practice { display: none; }
  section { margin-top: 24px; } footer { display: none; }
}
`)
