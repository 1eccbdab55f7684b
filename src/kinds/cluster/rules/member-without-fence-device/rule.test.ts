import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'bob has none': {
      design: change('drbd-single-primary', { 'fence-bob': null }),
      blames: ['member-bob'],
      says: /switches bob off/,
    },
    'his device belongs to another cluster': {
      design: change(
        extend('drbd-single-primary', (build) => {
          build.cluster({ clusterName: 'other', serverIds: [], ringNetworkIds: [], fenceIps: [] });
        }),
        { 'fence-bob': { clusterId: 'cluster-other' } },
      ),
      blames: ['member-bob'],
    },
  },
  good: {
    'each has one': template('drbd-single-primary'),
    'one device for both': change('drbd-single-primary', {
      'fence-bob': null,
      'fence-alice': { targetIds: ['server-alice', 'server-bob'] },
    }),
  },
});
