import { change, extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'both are kolab': {
      design: change(
        extend('drbd-single-primary', (build) => {
          build.cluster({ clusterName: 'other', serverIds: [], ringNetworkIds: ['network-ring'], fenceIps: [] });
        }),
        { 'cluster-other': { clusterName: 'kolab' } },
      ),
      blames: ['cluster-kolab', 'cluster-other'],
    },
  },
  good: {
    'each has its own': extend('drbd-single-primary', (build) => {
      build.cluster({ clusterName: 'other', serverIds: [], ringNetworkIds: ['network-ring'], fenceIps: [] });
    }),
  },
});
