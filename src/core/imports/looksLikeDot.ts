/** True if the text begins as a DOT graph does, after comments (Graphviz, DOT Language). */
export function looksLikeDot(text: string): boolean {
  return /^(?:strict\s+)?(?:di)?graph\b/i.test(withoutLeadingComments(text.replace(/^\uFEFF/, '')));
}

function withoutLeadingComments(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const end = rest.startsWith('/*') ? rest.indexOf('*/') + 1 : /^(?:\/\/|#)/.test(rest) ? rest.indexOf('\n') : 0;
    if (end <= 0) return rest;
    rest = rest.slice(end + 1).trimStart();
  }
}
