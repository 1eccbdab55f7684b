/** One kind of attack, and where it is shown that it does not get through. */
export interface AttackRow {
  readonly id: string;
  readonly attack: string;
  /** Files with the words by which their tests are found. */
  readonly shownBy: readonly (readonly [file: string, words: string])[];
}

const TABLE = 'src/app/exchange/attacks.test.ts';
const STORIES = 'e2e/attacks.spec.ts';

function row(number: number, attack: string, ...shownBy: AttackRow['shownBy']): AttackRow {
  return { id: `S-${String(number).padStart(2, '0')}`, attack, shownBy };
}

/** The story that brings a figure with all attacks in attributes through a real browser, by each door. */
const STORY: readonly [string, string] = [STORIES, 'a hostile figure by'];

/** All attacks that files, links, pastes and drops are tested with. */
export const attackRows: readonly AttackRow[] = [
  row(1, 'Addresses that run a script, at all places where Graphviz takes addresses', [TABLE, 'S-01 '], STORY),
  row(2, 'The same with blanks and in mixed case', [TABLE, 'S-02 '], STORY),
  row(3, 'The same with control characters and references', [TABLE, 'S-03 '], STORY),
  row(4, 'The same behind a comment', [TABLE, 'S-04 '], STORY),
  row(5, 'Addresses of other schemes: vbscript, data, blob, file', [TABLE, 'S-05 '], STORY),
  row(6, 'Addresses without scheme', [TABLE, 'S-06 '], STORY),
  row(7, 'Addresses in HTML labels', [TABLE, 'S-07 ']),
  row(8, 'Fonts that break out of their attribute', [TABLE, 'S-08 '], STORY),
  row(9, 'Fonts that break out of their element', [TABLE, 'S-09 '], STORY),
  row(10, 'Fonts in HTML labels', [TABLE, 'S-10 ']),
  row(11, 'Fonts of edge labels, and all of them as defaults', [TABLE, 'S-11 '], STORY),
  row(12, 'Style sheets: break-out, and a foreign address', [TABLE, 'S-12 '], STORY),
  row(13, 'Markup in names, titles, tooltips, comments', [TABLE, 'S-13 '], [TABLE, 'S-13, S-14, S-15 '], STORY),
  row(14, 'An exported picture opened as a page', [TABLE, 'S-13, S-14, S-15 '], STORY),
  row(15, 'Pictures, styles, scripts and foreign objects in a picture', [TABLE, 'S-15 '], STORY),
  row(16, 'Error messages and file names with markup', [STORIES, 'S-16: ']),
  row(17, 'The content policy of the page', [STORIES, 'S-17: ']),
  row(
    18,
    'Names that mean something to Graphviz',
    ['tests/figures/labels.test.ts', 'any label is shown by Graphviz as it was written'],
    ['src/core/dot/dotText.test.ts', 'any text is read back from its DOT form'],
  ),
  row(19, 'Names of object properties as ids, types and keys', [TABLE, 'S-19 '], [STORIES, 'S-19: ']),
  row(20, 'Control characters, halves of characters, other encodings', [TABLE, 'S-20 ']),
  row(
    21,
    'A figure whose layout never ends',
    [TABLE, 'S-21 '],
    ['src/platform/layoutClient.test.ts', 'a hung layout is stopped after five seconds'],
  ),
  row(22, 'Deep nesting, huge numbers, labels and graphs', [TABLE, 'S-22 '], [STORIES, 'S-22: ']),
  row(
    23,
    'The layout after a crash',
    [TABLE, '(S-23)'],
    ['src/platform/graphviz.test.ts', 'the next picture is right'],
    ['src/platform/layoutClient.test.ts', 'a crash is told, and the next question has a new worker'],
  ),
  row(24, 'A link that unpacks to a hundred megabytes', ['src/core/links/designLink.test.ts', 'S-24: ']),
  row(
    25,
    'Damaged, foreign and newer links',
    ['src/core/links/designLink.test.ts', 'S-25: '],
    ['e2e/links.spec.ts', 'S-25: '],
    ['e2e/viewer.spec.ts', 'S-25: '],
  ),
  row(
    26,
    'Archives and pictures that unpack to far more',
    [TABLE, 'S-26 '],
    ['src/core/drawing/pngText.test.ts', 'S-26: '],
  ),
  row(27, 'Paths in the bundle made from names', ['tests/bundlePaths.test.ts', 'S-27: ']),
  row(28, 'The same design, another archive', [
    'src/core/configs/assembleBundle.test.ts',
    'the zip has the same bytes each time, and opens',
  ]),
  row(29, 'Configuration that means more than the name in it', [
    'tests/injection/injection.property.test.ts',
    'a hostile text is refused by a finding, or written as one word',
  ]),
  row(30, 'A link that opens, downloads or overwrites unasked', ['e2e/links.spec.ts', 'S-30: ']),
  row(31, 'A browser without room', ['e2e/storage.spec.ts', 'a browser without room says so']),
  row(32, 'Damaged copies in the browser', [
    'e2e/storage.spec.ts',
    'a kept copy that cannot be opened is shown, can be saved and stays',
  ]),
  row(
    33,
    'Two tabs on one design',
    ['e2e/tabs.spec.ts', 'a second tab reads along, takes over, and nothing is lost'],
    ['e2e/tabs.spec.ts', 'a tab that is killed in the middle of an edit loses nothing'],
  ),
  row(34, 'Pages, pictures, programs and huge files in the place of a design', [TABLE, 'S-34 '], [STORIES, 'S-34: ']),
];
