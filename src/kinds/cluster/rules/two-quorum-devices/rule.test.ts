import { extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { QuorumDevice } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    two: {
      design: extend('drbd-single-primary', (build) => {
        build.add(QuorumDevice, 'qdevice', 'qnetd', {
          clusterId: 'cluster-kolab',
          serverId: build.server('charlie', {}),
          algorithm: 'ffsplit',
        });
        build.add(QuorumDevice, 'second', 'second', {
          clusterId: 'cluster-kolab',
          serverId: 'server-charlie',
          algorithm: 'lms',
        });
      }),
      blames: ['qdevice', 'second'],
    },
  },
  good: {
    one: extend('drbd-single-primary', (build) => {
      build.add(QuorumDevice, 'qdevice', 'qnetd', {
        clusterId: 'cluster-kolab',
        serverId: build.server('charlie', {}),
        algorithm: 'ffsplit',
      });
    }),
  },
});
