import { change, extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Replica } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'three servers': {
      design: change(
        extend('drbd-single-primary', (build) => {
          const charlie = build.server('charlie', { 'network-replication': '10.1.1.33' });
          build.add(Replica, 'drbd-kolab-charlie', 'kolab on charlie', {
            resourceId: 'drbd-kolab',
            serverId: charlie,
            nodeId: 2,
            role: 'tie-breaker',
            disks: [],
          });
        }),
        { 'drbd-kolab': { generation: '8.4' } },
      ),
      blames: ['drbd-kolab'],
      says: /3 servers/,
      fixable: true,
    },
  },
  good: {
    'two servers': change('drbd-single-primary', { 'drbd-kolab': { generation: '8.4' } }),
    'three servers with DRBD 9': extend('drbd-single-primary', (build) => {
      const charlie = build.server('charlie', { 'network-replication': '10.1.1.33' });
      build.add(Replica, 'drbd-kolab-charlie', 'kolab on charlie', {
        resourceId: 'drbd-kolab',
        serverId: charlie,
        nodeId: 2,
        role: 'tie-breaker',
        disks: [],
      });
    }),
  },
});
