import { change, extend, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Replica } from '../../elements.ts';
import { rule } from './rule.ts';

/** The resource of alice and bob with replicas on so many servers altogether. */
function withServers(count: number): MakeDesign {
  return extend('drbd-single-primary', (build) => {
    for (let nodeId = 2; nodeId < count; nodeId += 1) {
      const serverId = build.server(`c${nodeId}`, { 'network-replication': `10.1.1.${100 + nodeId}` });
      const disks = [{ volumeId: 'drbd-kolab-volume-0', backingId: build.dataDisk(serverId, '/dev/vg0/kolab') }];
      const fields = { resourceId: 'drbd-kolab', serverId, nodeId, role: 'secondary' as const, disks };
      build.add(Replica, `drbd-kolab-c${nodeId}`, `kolab on c${nodeId}`, fields);
    }
  });
}

ruleCases(rule, {
  bad: {
    six: {
      design: withServers(6),
      blames: ['drbd-kolab'],
      says: /keeps 6 copies, and its primary sends every write 5 times/,
      fixable: false,
    },
    'as many as DRBD 9 can count': { design: withServers(32), blames: ['drbd-kolab'] },
  },
  good: {
    five: withServers(5),
    'six servers, one of them without a disk': change(withServers(6), {
      'drbd-kolab-c5': { role: 'tie-breaker', disks: [] },
    }),
    'more than DRBD 9 can count, which is another mistake': withServers(33),
    'DRBD 8.4 has a rule of its own': change(withServers(6), { 'drbd-kolab': { generation: '8.4' } }),
  },
});
