import { expect, test } from 'vitest';
import { workbench } from '../../workbench.ts';
import { unturned } from './unturned.ts';

test.each([
  ['\u202ealice\u202c fails', 'alice fails'],
  ['\u2067a\u2069 and \u202Bb\u202c', 'a and b'],
  ['שרת אחד and خادم', 'שרת אחד and خادم'],
])('%j is told as %j', (sentence, told) => {
  expect(unturned(sentence)).toBe(told);
});

test('a name that turns around what follows it does so in no finding and in no step of a failure', () => {
  const design = workbench.fromTemplate('drbd-single-primary') ?? workbench.newDesign('');
  const named = Object.entries(design.elements).map(([id, element]) => [
    id,
    { ...element, name: `${element.name}\u202e` },
  ]);
  const loaded = workbench.load(JSON.stringify({ ...design, elements: Object.fromEntries(named) }));
  if (!loaded.ok) throw new Error('It is a design.');
  const analysis = workbench.analyse(loaded.value, [{ type: 'fail', elementId: 'server-alice' }]);
  const told = [
    ...analysis.findings.map(({ message }) => message),
    ...analysis.world.steps.flatMap(({ text, why }) => [text, why]),
  ];
  expect(told.length).toBeGreaterThan(10);
  expect(told.join(' ')).toContain('alice');
  expect(told.join(' ')).not.toMatch(/[\u202a-\u202e]/);
});
