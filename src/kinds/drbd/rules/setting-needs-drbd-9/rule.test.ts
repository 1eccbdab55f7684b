import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const old = (fields: Record<string, unknown>) =>
  change('drbd-single-primary', { 'drbd-kolab': { generation: '8.4', ...fields } });

ruleCases(rule, {
  bad: {
    'retry-connect': {
      design: old({ rrConflict: 'retry-connect' }),
      blames: ['drbd-kolab'],
      says: /rr-conflict retry-connect/,
      fixable: true,
    },
    'auto-discard, and a rate that is too slow': {
      design: old({ rrConflict: 'auto-discard', cMaxRate: 249 }),
      blames: ['drbd-kolab'],
      says: /rr-conflict auto-discard and c-max-rate 249/,
      fixable: true,
    },
    'no limit for the resync': {
      design: old({ cMaxRate: 0 }),
      blames: ['drbd-kolab'],
      says: /c-max-rate 0/,
      fixable: true,
    },
  },
  good: {
    'DRBD 9 knows them': change('drbd-single-primary', {
      'drbd-kolab': { rrConflict: 'retry-connect', cMaxRate: 0 },
    }),
    'what both know': old({ rrConflict: 'call-pri-lost', cMaxRate: 250 }),
    'nothing is told': old({}),
  },
});
