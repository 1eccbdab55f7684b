import { expect, test } from 'vitest';
import { kinds } from '../../kinds/index.ts';
import { workbench } from '../../workbench.ts';
import { hiddenIn, VIEW_NAMES, viewThatHides } from './namedViews.ts';

const layers = kinds.flatMap((kind) => kind.layers);

test.each(VIEW_NAMES)('%s is known again by what it hides', (view) => {
  expect(viewThatHides(hiddenIn(view, layers), layers)).toBe(view);
  expect(viewThatHides(hiddenIn(view, layers).toReversed(), layers)).toBe(view);
});

test('a choice of one’s own has no name, and layers of unknown kinds do not count', () => {
  expect(viewThatHides(['mounts'], layers)).toBeUndefined();
  expect(viewThatHides(['of-a-stranger'], layers)).toBe('everything');
});

test.each([
  ['network', ['192.0.2.10'], ['IMAP', '/srv/kolab']],
  ['services', ['IMAP', '/srv/kolab'], ['fence_alice', 'ring']],
  ['power', ['fence_alice'], ['IMAP', 'client']],
  ['storage', ['/srv/kolab'], ['IMAP', 'fence_alice']],
] as const)('the view of %s of a pair shows what it is about', (view, shown, hidden) => {
  const pair = workbench.fromTemplate('drbd-single-primary') ?? workbench.newDesign('');
  const design = { ...pair, view: { ...pair.view, hiddenLayers: hiddenIn(view, layers) } };
  const text = JSON.stringify(workbench.draw(workbench.analyse(design)));
  expect(shown.filter((word) => !text.includes(word))).toEqual([]);
  expect(hidden.filter((word) => text.includes(`"${word}"`))).toEqual([]);
});
