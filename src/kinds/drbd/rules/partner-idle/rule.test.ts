import { change, draw, extend, template, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Service } from '../../../common/index.ts';
import { Replica } from '../../elements.ts';
import { rule } from './rule.ts';

const TO_ALICE = { serverId: 'server-alice', standbyIds: ['server-bob'] };
const BOBS_SERVICES = ['service-imap', 'service-smtp', 'service-web'];

/** Cross-link, with both resources at home on alice. */
const allOnAlice: MakeDesign = change('drbd-cross-link', {
  'drbd-imap-alice': { role: 'primary' },
  'drbd-imap-bob': { role: 'secondary' },
  'mount-bob-srv-imap': TO_ALICE,
  ...Object.fromEntries(BOBS_SERVICES.map((id) => [id, TO_ALICE])),
});

ruleCases(rule, {
  bad: {
    'bob only waits': {
      design: allOnAlice,
      blames: ['server-alice'],
      says: /imap and ldap are all meant to be primary on alice, and bob has nothing to do/,
      fixable: false,
    },
  },
  good: {
    'each has a resource': template('drbd-cross-link'),
    'there is one resource': template('drbd-single-primary'),
    'bob has another mount': extend(allOnAlice, (build) => {
      build.mount('/srv/logs', build.filesystem('disk-bob-os', 'xfs'), ['server-bob']);
    }),
    'bob has a service of his own': extend(allOnAlice, (build) => {
      const fields = { serverId: 'server-bob', standbyIds: [], role: 'web' as const, dataPath: '/srv/shop' };
      build.add(Service, 'shop', 'Shop', fields);
    }),
    'bob is primary for something': extend(allOnAlice, (build) => {
      const replicas = [
        ['server-bob', build.dataDisk('server-bob', '/dev/vg0/x')],
        ['server-alice', build.dataDisk('server-alice', '/dev/vg0/x')],
      ] as const;
      build.drbd({ resourceName: 'x', minor: 5, port: 7799, networkIds: ['network-replication'], replicas });
    }),
    'nothing is mounted from one of them': change(allOnAlice, { 'mount-bob-srv-imap': null }),
    'their partners differ': change(
      extend(allOnAlice, (build) => {
        build.server('charlie', {});
      }),
      { 'drbd-imap-bob': { serverId: 'server-charlie' } },
    ),
    'one of them has two partners': extend(allOnAlice, (build) => {
      const charlie = build.server('charlie', {});
      const disks = [{ volumeId: 'drbd-imap-volume-0', backingId: build.dataDisk(charlie, '/dev/vg0/imap') }];
      const fields = { resourceId: 'drbd-imap', serverId: charlie, nodeId: 2, role: 'secondary' as const, disks };
      build.add(Replica, 'imap-charlie', 'imap on charlie', fields);
    }),
    'dual-primary': change(allOnAlice, { 'drbd-imap': { mode: 'dual-primary' } }),
    'nothing is drawn': draw(() => undefined),
  },
});
