import { extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Replica } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a third server takes part': {
      design: extend('drbd-dual-primary', (build) => {
        const charlie = build.server('charlie', { 'network-replication': '10.1.1.33', 'network-ring': '10.2.1.33' });
        const backingId = build.dataDisk(charlie, '/dev/vg0/data');
        build.add(Replica, 'drbd-data-charlie', 'data on charlie', {
          resourceId: 'drbd-data',
          serverId: charlie,
          nodeId: 2,
          role: 'primary',
          disks: [{ volumeId: 'drbd-data-volume-0', backingId }],
        });
      }),
      blames: ['drbd-data'],
      says: /3 replicas/,
    },
  },
  good: {
    'two replicas': template('drbd-dual-primary'),
    'the third server is a tie-breaker': extend('drbd-dual-primary', (build) => {
      const charlie = build.server('charlie', { 'network-replication': '10.1.1.33', 'network-ring': '10.2.1.33' });
      build.add(Replica, 'drbd-data-charlie', 'data on charlie', {
        resourceId: 'drbd-data',
        serverId: charlie,
        nodeId: 2,
        role: 'tie-breaker',
        disks: [],
      });
    }),
  },
});
