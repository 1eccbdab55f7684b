import { expect, test } from 'vitest';
import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { workbench } from '../../../../workbench.ts';
import { rule } from './rule.ts';

const SECONDARY = { 'drbd-kolab-alice': { role: 'secondary' } };
const KEPT = { content: 'keep' };

ruleCases(rule, {
  bad: {
    'all are secondary': {
      design: change('drbd-single-primary', SECONDARY),
      blames: ['drbd-kolab'],
      fixable: true,
    },
    'both disks hold data, and whichever is not primary is overwritten': {
      design: change('drbd-single-primary', { ...SECONDARY, 'disk-alice-kolab': KEPT, 'disk-bob-kolab': KEPT }),
      blames: ['drbd-kolab'],
      fixable: false,
    },
    'one disk holds data, though the mount is at home elsewhere': {
      design: change('drbd-single-primary', { ...SECONDARY, 'disk-bob-kolab': KEPT }),
      blames: ['drbd-kolab'],
      fixable: true,
    },
  },
  good: {
    'one is primary': template('drbd-single-primary'),
    'there is no replica yet': change('drbd-single-primary', { 'drbd-kolab-alice': null, 'drbd-kolab-bob': null }),
  },
});

test.each([
  ['where the data is', { 'disk-bob-kolab': KEPT }, 'drbd-kolab-bob'],
  ['where it is mounted, if both disks are empty', { 'disk-bob-kolab': { content: 'empty' } }, 'drbd-kolab-alice'],
])('the primary is chosen %s', (_, disks, chosen) => {
  const design = change('drbd-single-primary', { ...SECONDARY, ...disks })();
  const finding = workbench.analyse(design).findings.find(({ ruleId }) => ruleId === rule.id);
  expect(finding?.fix?.edit(design, (type) => type).elements[chosen]).toMatchObject({ role: 'primary' });
});
