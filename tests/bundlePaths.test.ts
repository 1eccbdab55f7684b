import { describe, expect, test } from 'vitest';
import { slugOf } from '../src/core/model/slug.ts';
import { printer } from '../src/printer.ts';
import { workbench } from '../src/workbench.ts';
import { variants } from './variants/index.ts';

/** A path of the bundle, as pages put it between backticks and scripts after the folder of the bundle. */
const NAMED =
  /(?:`|"?\$BUNDLE\/|["' ])((?:hosts|runbook|cluster|gluster|san|secrets|ansible|report|diagram)\/[A-Za-z0-9_.@<>*/-]*[A-Za-z0-9_>*/-])/g;
/** Scripts and pages of the runbook that others name by their file alone. */
const NUMBERED = /(?<![\w/-])(\d\d-[a-z-]+\.(?:sh|md))/g;
/** What an engineer makes there, as the text says. */
const MADE_BY_PEOPLE: ReadonlySet<string> = new Set(['ansible/group_vars/quorate/vault.yml']);

/** Paths that the texts of a bundle name and that it does not have, with the file that names them. */
function promised(id: string): readonly string[] {
  const design = variants.find((variant) => variant.id === id)?.design();
  if (!design) throw new Error(`no variant ${id}`);
  const bundle = printer.bundle(workbench.analyse(design), {
    figure: { style: 'docs', theme: 'light' },
    pictures: { svg: '<svg/>' },
  });
  if (!bundle.ok) throw new Error(bundle.error.message);
  const { entries, texts } = bundle.value;
  const paths = entries.map(({ path }) => path);
  const exists = (path: string): boolean => {
    const pattern = path.replace(/[.@]/g, '\\$&').replace(/<[a-z]+>|\*/g, '[^/]+');
    return paths.some((known) => new RegExp(`^${pattern}${path.endsWith('/') ? '' : '(/|$)'}`).test(known));
  };
  return (
    texts
      // Names of rules look like paths.
      .filter(({ path }) => /\.(md|sh|yml)$/.test(path) && !path.startsWith('report/'))
      .flatMap(({ path, lines }) =>
        lines.flatMap(({ text }) => {
          const whole = [...text.matchAll(NAMED)].map(([, named = '']) => named);
          const short = [...text.matchAll(NUMBERED)].map(([, named = '']) => `runbook/${named}`);
          return [...whole, ...short]
            .filter((named) => !MADE_BY_PEOPLE.has(named) && !exists(named))
            .map((named) => `${path}: ${named}`);
        }),
      )
  );
}

describe('every file that a text of the bundle speaks of is in the bundle', () => {
  test.each(variants.map(({ id }) => id))('%s', (id) => {
    expect(promised(id)).toEqual([]);
  });
});

describe('S-27: no name of the design leads a path out of the bundle, or makes one that a system cannot hold', () => {
  const design = workbench.fromTemplate('drbd-single-primary') ?? workbench.newDesign('');
  test.each([
    '../../x',
    'C:\\x',
    '/etc/passwd',
    'CON',
    '-rf',
    'a\nb',
    '__proto__',
    'constructor',
    'ALICE',
    '\u202egpj.exe',
    'x'.repeat(300),
  ])('%j as title and as the name of everything', (text) => {
    const elements = Object.entries(design.elements).map(([id, element]) => [
      id,
      { ...element, name: text, ...('hostName' in element && id === 'server-bob' ? { hostName: text } : {}) },
    ]);
    const loaded = workbench.load(JSON.stringify({ ...design, title: text, elements: Object.fromEntries(elements) }));
    const bundle =
      loaded.ok &&
      printer.bundle(workbench.analyse(loaded.value), { figure: { style: 'docs', theme: 'light' }, pictures: {} });
    const paths = bundle && bundle.ok ? bundle.value.entries.map(({ path }) => path) : [];
    expect(paths.filter((path) => !/^[A-Za-z0-9][\w.@-]*(\/[A-Za-z0-9_.][\w.@-]*)*$/.test(path))).toEqual([]);
    expect(paths.filter((path) => path.split('/').some((part) => part === '..' || part === '.'))).toEqual([]);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    expect(slugOf(text)).toMatch(/^[a-z0-9][a-z0-9-]{0,59}$/);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('the same with the name of no host touched has a bundle at all', () => {
    expect(
      printer.bundle(workbench.analyse({ ...design, title: '../../x' }), {
        figure: { style: 'docs', theme: 'light' },
        pictures: {},
      }).ok,
    ).toBe(true);
  });
});
