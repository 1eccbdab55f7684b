import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const checked = (fields: Record<string, unknown>) => change('drbd-single-primary', { 'drbd-kolab': fields });

ruleCases(rule, {
  bad: {
    'no algorithm': {
      design: checked({ verifyAlg: 'none' }),
      blames: ['drbd-kolab'],
      says: /without an algorithm/,
      fixable: true,
    },
    'an algorithm that nobody uses': {
      design: checked({ verifyAlg: 'crc32c', verifySchedule: 'never' }),
      blames: ['drbd-kolab'],
      says: /never compared/,
      fixable: true,
    },
    'a schedule without an algorithm': {
      design: checked({ verifyAlg: 'none', verifySchedule: 'weekly' }),
      blames: ['drbd-kolab'],
      says: /without an algorithm/,
      fixable: true,
    },
    'neither of both': {
      design: checked({ verifyAlg: 'none', verifySchedule: 'never' }),
      blames: ['drbd-kolab'],
      fixable: true,
    },
  },
  good: {
    'every week': checked({ verifySchedule: 'weekly' }),
    'an algorithm is told': checked({ verifyAlg: 'sha1' }),
    'nothing is told': template('drbd-single-primary'),
  },
});
