import { extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { QuorumDevice } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'it runs on bob': {
      design: extend('drbd-single-primary', (build) => {
        build.add(QuorumDevice, 'qdevice', 'qnetd', {
          clusterId: 'cluster-kolab',
          serverId: 'server-bob',
          algorithm: 'ffsplit',
        });
      }),
      blames: ['qdevice'],
      says: /bob/,
    },
  },
  good: {
    'it runs on charlie': extend('drbd-single-primary', (build) => {
      build.add(QuorumDevice, 'qdevice', 'qnetd', {
        clusterId: 'cluster-kolab',
        serverId: build.server('charlie', {}),
        algorithm: 'ffsplit',
      });
    }),
  },
});
