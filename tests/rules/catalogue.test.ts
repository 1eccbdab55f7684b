import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';
import type { Rule, Source } from '../../src/core/rules/rule.ts';
import { PAGE_HEADINGS, parseRulePage, type PageSection } from '../../src/core/rules/rulePage.ts';

const KINDS = join(import.meta.dirname, '../../src/kinds');

test('there are rules in all kinds', () => {
  expect(kinds.map(({ rules }) => rules.length > 0)).toEqual(kinds.map(() => true));
  expect(kinds.flatMap(({ rules }) => rules).length).toBeGreaterThanOrEqual(220);
});

describe.each(kinds.map(({ id, rules }) => ({ id, rules })))('kind $id', ({ id, rules }) => {
  const folder = join(KINDS, id, 'rules');
  const folders = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );

  test('lists exactly the rules that have a folder, sorted by id', () => {
    expect(rules.map((rule) => rule.id)).toEqual(folders.map((name) => `${id}/${name}`).sort());
  });
});

describe.each(kinds.flatMap(({ rules }) => rules).map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  const [kindId = '', name = ''] = id.split('/');
  const folder = join(KINDS, kindId, 'rules', name);
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');

  test('is worded as the others', () => {
    expect(id).toMatch(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(rule.title).toMatch(/^[A-Za-z].*[^.!]$/);
    expect(rule.remedy).toMatch(/^[A-Z][^!]*\.$/);
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const { title, url } of rule.sources) {
      expect(title).not.toBe('');
      if (url !== undefined) expect(url).toMatch(/^https:\/\/\S+$/);
    }
  });

  test('has examples and a page with the six headings', () => {
    expect(existsSync(join(folder, 'rule.test.ts'))).toBe(true);
    expect(readme.split('\n')[0]).toBe(`# ${id}`);
    const { ruleId, sections } = parseRulePage(readme);
    expect(ruleId).toBe(id);
    expect(sections.map(({ heading }) => heading)).toEqual(PAGE_HEADINGS);
    for (const { heading, blocks } of sections)
      expect({ heading, parts: blocks.length > 0 }).toEqual({ heading, parts: true });
    expect(wordsOn(sections)).not.toMatch(/\*\*|^[|>#]|!\[|<[a-z]/m);
  });

  test('says the same on its page and in the program', () => {
    expect(sectionOf(readme, 'Remedy')).toBe(rule.remedy);
    expect(sectionOf(readme, 'Sources').split('\n')).toEqual(sourceLines(rule));
  });
});

/** The running text of a page; other Markdown than its reader knows would be shown as it is written. */
function wordsOn(sections: readonly PageSection[]): string {
  const texts = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'code' ? [] : block.kind === 'list' ? block.items : [block.text]));
  return texts.map((text) => text.map((part) => (part.kind === 'code' ? '' : part.text)).join('')).join('\n');
}

function sectionOf(readme: string, heading: string): string {
  return readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';
}

function sourceLines({ sources }: Rule): string[] {
  return sources.map(({ title, url }: Source) => (url === undefined ? `- ${title}` : `- [${title}](${url})`));
}
