import { change, extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { FailureDomain, Site } from '../../../common/index.ts';
import { Member, QuorumDevice } from '../../elements.ts';
import { rule } from './rule.ts';

const witness = extend('drbd-single-primary', (build) => {
  build.add(Site, 'rack-1', 'rack-1', { scale: 'rack' });
  build.add(FailureDomain, 'feed-a', 'feed-a', { sort: 'power-feed' });
  const serverId = build.server('witness', { 'network-client': '192.0.2.33' });
  build.add(QuorumDevice, 'qdevice', 'qnetd', { clusterId: 'cluster-kolab', serverId, algorithm: 'ffsplit' });
});
const inRack = (...ids: readonly string[]) =>
  change(witness, Object.fromEntries(ids.map((id) => [id, { siteId: 'rack-1' }])));

ruleCases(rule, {
  bad: {
    'in the rack of a member': {
      design: inRack('server-alice', 'server-witness'),
      blames: ['qdevice'],
      says: /When rack-1 fails, alice and witness fail, which runs qnetd/,
      fixable: false,
    },
    'on the feed of a member': {
      design: change(witness, { 'server-bob': { domainIds: ['feed-a'] }, 'server-witness': { domainIds: ['feed-a'] } }),
      blames: ['qdevice'],
      says: /feed-a fails, bob/,
    },
  },
  good: {
    'no place is told': witness,
    'a rack of its own': inRack('server-witness'),
    'all in one rack, of which another rule speaks': inRack('server-alice', 'server-bob', 'server-witness'),
    'both members in another rack': inRack('server-alice', 'server-bob'),
    'three of four go on without it': extend(inRack('server-alice', 'server-witness'), (build) => {
      for (const [at, host] of ['charlie', 'dora'].entries()) {
        const serverId = build.server(host, {});
        build.add(Member, `member-${host}`, host, { clusterId: 'cluster-kolab', serverId, nodeId: at + 3, votes: 1 });
      }
    }),
    'on a member, of which another rule speaks': change(inRack('server-alice', 'server-bob'), {
      qdevice: { serverId: 'server-alice' },
    }),
  },
});
