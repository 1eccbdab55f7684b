import { change, extend, inLab, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { FailureDomain, Site } from '../../../common/index.ts';
import { QuorumDevice } from '../../elements.ts';
import { threeMembers } from '../../../../../tests/rules/threeMembers.ts';
import { rule } from './rule.ts';

const placed = (base: Parameters<typeof extend>[0], ...servers: readonly string[]) =>
  change(
    extend(base, (build) => {
      build.add(Site, 'rack-1', 'rack-1', { scale: 'rack' });
      build.add(FailureDomain, 'feed-a', 'feed-a', { sort: 'power-feed' });
    }),
    Object.fromEntries(servers.map((id) => [id, { siteId: 'rack-1' }])),
  );

ruleCases(rule, {
  bad: {
    'both of two in one rack': {
      design: placed('drbd-single-primary', 'server-alice', 'server-bob'),
      blames: ['cluster-kolab'],
      says: /When rack-1 fails, alice and bob fail with it, and of kolab nobody is left/,
      fixable: false,
    },
    'two of three in one rack': {
      design: placed(threeMembers, 'server-alice', 'server-charlie'),
      blames: ['cluster-kolab'],
      says: /bob cannot go on without quorum/,
    },
    'both on one feed': {
      design: change(placed('drbd-single-primary'), {
        'server-alice': { domainIds: ['feed-a'] },
        'server-bob': { domainIds: ['feed-a'] },
      }),
      blames: ['cluster-kolab'],
      says: /feed-a/,
    },
  },
  good: {
    'no place is told': template('drbd-single-primary'),
    'one of two in the rack': placed('drbd-single-primary', 'server-alice'),
    'a quorum device elsewhere keeps the third': extend(
      placed(threeMembers, 'server-alice', 'server-charlie'),
      (build) => {
        const device = { clusterId: 'cluster-kolab', serverId: build.server('witness', {}), algorithm: 'lms' } as const;
        build.add(QuorumDevice, 'qdevice', 'qnetd', device);
      },
    ),
    'a room, where racks are to be apart': change(placed('drbd-single-primary', 'server-alice', 'server-bob'), {
      'rack-1': { scale: 'room' },
    }),
    'a room in the lab': inLab(
      change(placed('drbd-single-primary', 'server-alice', 'server-bob'), { 'rack-1': { scale: 'room' } }),
    ),
  },
});
