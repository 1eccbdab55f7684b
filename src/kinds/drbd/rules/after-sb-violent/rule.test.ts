import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const set = (fields: Record<string, unknown>) => change('drbd-single-primary', { 'drbd-kolab': fields });

ruleCases(rule, {
  bad: {
    'one primary': {
      design: set({ afterSb1pri: 'violently-as0p' }),
      blames: ['drbd-kolab'],
      says: /after-sb-1pri violently-as0p/,
      fixable: true,
    },
    'two primaries and the resync': {
      design: set({ afterSb2pri: 'violently-as0p', rrConflict: 'violently' }),
      blames: ['drbd-kolab'],
      says: /after-sb-2pri violently-as0p and rr-conflict violently/,
      fixable: true,
    },
  },
  good: {
    'a primary is restarted first': set({ afterSb1pri: 'call-pri-lost-after-sb', rrConflict: 'call-pri-lost' }),
    'nothing is told': template('drbd-single-primary'),
  },
});
