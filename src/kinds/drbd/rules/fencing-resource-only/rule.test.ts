import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const weak = (fields: Record<string, unknown> = {}) =>
  change('drbd-single-primary', { 'drbd-kolab': { fencing: 'resource-only', ...fields } });

ruleCases(rule, {
  bad: {
    'a mount moves; whether the cluster fences at all is not asked here': {
      design: weak(),
      blames: ['drbd-kolab'],
      says: /below \/srv\/kolab/,
      fixable: false,
    },
    'DRBD 8.4, whose quorum setting means nothing': {
      design: weak({ generation: '8.4', quorum: 'majority' }),
      blames: ['drbd-kolab'],
      fixable: false,
    },
  },
  good: {
    'resource-and-stonith': template('drbd-single-primary'),
    'no policy at all is another mistake': change('drbd-single-primary', { 'drbd-kolab': { fencing: 'dont-care' } }),
    'protocol A cannot have more': weak({ protocol: 'A' }),
    'quorum holds the minority back': weak({ quorum: 'majority' }),
    'nothing moves': change(weak(), { 'mount-alice-srv-kolab': { standbyIds: [] } }),
    'dual-primary has a rule of its own': change('drbd-dual-primary', {
      'drbd-data': { fencing: 'resource-only' },
      'mount-alice-srv-data': { standbyIds: ['server-bob'] },
    }),
  },
});
