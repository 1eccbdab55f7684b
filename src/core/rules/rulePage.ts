/** A run of words on a page: plain, as code, or a link. */
export type PageText =
  | { readonly kind: 'words' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

/** A part of a section. Code keeps its lines; `language` is what stood behind the fence: "dot", or nothing. */
export type PageBlock =
  | { readonly kind: 'paragraph'; readonly text: readonly PageText[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly PageText[])[] }
  | { readonly kind: 'code'; readonly language: string; readonly text: string };

/** One of the six sections of a rule's page. */
export interface PageSection {
  readonly heading: string;
  readonly blocks: readonly PageBlock[];
}

/** The page of a rule, read from its Markdown. */
export interface RulePage {
  readonly ruleId: string;
  readonly sections: readonly PageSection[];
}

/** The sections of every page, in their order. */
export const PAGE_HEADINGS = ['What', 'Why it hurts', 'Bad', 'Good', 'Remedy', 'Sources'] as const;

const FENCE = '```';

/**
 * Reads the page of a rule. It knows the Markdown that these pages use: a title, sections, paragraphs, flat lists, fenced
 * code, inline code and links; everything else stays as it is written.
 */
export function parseRulePage(markdown: string): RulePage {
  const head: string[] = [];
  const parts: { readonly heading: string; readonly lines: string[] }[] = [];
  let isCode = false;
  for (const line of markdown.split(/\r?\n/)) {
    if (line.startsWith(FENCE)) isCode = !isCode;
    if (!isCode && line.startsWith('## ')) parts.push({ heading: line.slice(3).trim(), lines: [] });
    else (parts.at(-1)?.lines ?? head).push(line);
  }
  return {
    ruleId: head
      .join(' ')
      .replace(/^\s*# /, '')
      .trim(),
    sections: parts.map(({ heading, lines }) => ({ heading, blocks: parseBlocks(lines) })),
  };
}

function parseBlocks(lines: readonly string[]): PageBlock[] {
  const blocks: PageBlock[] = [];
  let paragraph: string[] = [];
  const close = (): void => {
    if (paragraph.length > 0) blocks.push(readParagraph(paragraph));
    paragraph = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.startsWith(FENCE)) {
      close();
      const end = lines.findIndex((other, later) => later > at && other.startsWith(FENCE));
      const code = lines.slice(at + 1, end === -1 ? undefined : end);
      blocks.push({ kind: 'code', language: line.slice(FENCE.length).trim(), text: code.join('\n') });
      at = end === -1 ? lines.length : end;
    } else if (line.trim() === '') close();
    else paragraph.push(line);
  }
  close();
  return blocks;
}

/** Lines without a blank one between them: a list if they begin so, else running text. */
function readParagraph(lines: readonly string[]): PageBlock {
  if (!(lines[0] ?? '').startsWith('- ')) return { kind: 'paragraph', text: parseText(lines.join(' ')) };
  const items: string[] = [];
  for (const line of lines) {
    if (line.startsWith('- ')) items.push(line.slice(2));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return { kind: 'list', items: items.map(parseText) };
}

const SPAN = /`([^`]+)`|\[([^\]]+)\]\((https:\/\/[^)\s]+)\)/g;

function parseText(line: string): PageText[] {
  const texts: PageText[] = [];
  let done = 0;
  for (const match of line.matchAll(SPAN)) {
    if (match.index > done) texts.push({ kind: 'words', text: line.slice(done, match.index) });
    const [whole, code, text = '', url = ''] = match;
    texts.push(code === undefined ? { kind: 'link', text, url } : { kind: 'code', text: code });
    done = match.index + whole.length;
  }
  if (done < line.length) texts.push({ kind: 'words', text: line.slice(done) });
  return texts;
}
