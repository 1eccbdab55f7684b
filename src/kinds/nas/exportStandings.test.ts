import { expect, test } from 'vitest';
import { patchElement } from '../../core/edits/edit.ts';
import { workbench } from '../../workbench.ts';

test.each([
  [undefined, 'the grace period, 90 s by default.'],
  [45, 'the grace period, 45 s.'],
])('a filer with a grace period of %s says how long its clients wait', (graceSeconds, words) => {
  const design = workbench.fromTemplate('nas');
  if (!design) throw new Error('no NAS template');
  const { world } = workbench.analyse(patchElement(design, 'filer-nas1', { graceSeconds }), [
    { type: 'fail', elementId: 'filer-nas1' },
    { type: 'recover', elementId: 'filer-nas1' },
  ]);
  const back = world.steps.filter(({ text }) => text.endsWith('is served /export/kolab.'));
  expect(back.map(({ why }) => why)).toEqual(back.map(() => `After its return new opens and locks wait for ${words}`));
  expect(back.length).toBeGreaterThan(0);
});
