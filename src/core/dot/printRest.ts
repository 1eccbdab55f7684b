/**
 * A DOT graph as a reStructuredText block for Sphinx. DOT keeps its own quoting; the caption is escaped, because Sphinx
 * reads it as inline markup, and the alternative text is not, because that is taken as it stands (sphinx.ext.graphviz,
 * `caption` and `alt`; the latter is `directives.unchanged` of docutils).
 */
export function printRest(dot: string, title: string): string {
  const words = oneLine(title);
  const options = words === '' ? [] : [`   :alt: ${words}`, `   :caption: ${escapeRest(words)}`];
  const body = dot
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `   ${line}`));
  return ['.. graphviz::', ...options, '', ...body, ''].join('\n');
}

/** A reference to a picture file as Markdown (CommonMark 6.4); `file` must be a plain file name. */
export function printMarkdownImage(file: string, title: string): string {
  const words = oneLine(title).replace(/[\\[\]*_`<>!&#|~]/g, '\\$&');
  return `![${words}](${file})\n`;
}

/**
 * A DOT graph as an AsciiDoc block, which Asciidoctor Diagram draws as `<name>.svg`; `name` must be a plain file name. No
 * line of our DOT can be the closing mark, because line ends in labels are escaped.
 */
export function printAsciidoc(dot: string, name: string): string {
  return [`[graphviz,target="${name}",format="svg"]`, '----', dot.trimEnd(), '----', ''].join('\n');
}

function escapeRest(text: string): string {
  return text.replace(/[\\*`|_]/g, '\\$&');
}

function oneLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim();
}
