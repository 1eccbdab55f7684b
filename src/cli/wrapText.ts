/** Breaks a text between words into lines of at most `width` characters; lines after the first are indented. Space before the first word stays. */
export function wrapText(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  const [start = ''] = /^ */.exec(text) ?? [];
  let line = '';
  // What is in brackets belongs together.
  for (const word of text.match(/\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]|\S+/g) ?? []) {
    const longer = line === '' ? start + word : `${line} ${word}`;
    if (line !== '' && longer.length > width) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}
