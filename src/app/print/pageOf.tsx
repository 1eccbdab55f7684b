import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { quoteXml } from '../../core/configs/quoteXml.ts';
import { shownTitle } from '../../core/model/design.ts';
import { Sheet, type SheetProps } from './Sheet.tsx';
import css from './sheet.css?inline';

/** Nothing may run or be loaded, whatever a name in the design says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A sheet as an HTML file that stands alone: no script, no other file, nothing from a network. */
export function pageOf(sheet: SheetProps): string {
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() => root.render(<Sheet {...sheet} />));
  const body = holder.innerHTML;
  root.unmount();
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<title>${quoteXml(shownTitle(sheet.analysis.design))}</title>
<style>${css}body{max-width:1100px;margin:2rem auto;padding:0 1rem}</style>
</head>
<body>
<main class="sheet">${body}</main>
</body>
</html>
`;
}
