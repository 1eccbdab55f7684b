import { FailureDomain, Site } from '../../../common/index.ts';
import { Lun, SanArray } from '../../../san/index.ts';
import { threeReplicaDesign, tieBreakerDesign } from '../../../../../tests/drbdVariants.ts';
import { change, extend, template, type Changes, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { GIB } from '../../../../templates/builder.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

/** A design with three racks in one room, two power feeds, a hypervisor and two shelves. */
const housed = (base: string | MakeDesign, changes: Changes) =>
  change(
    extend(base, (build) => {
      build.add(Site, 'room', 'room', { scale: 'room' });
      for (const rack of ['rack-1', 'rack-2', 'rack-3']) {
        build.add(Site, rack, rack, { scale: 'rack', siteId: 'room' });
      }
      for (const feed of ['feed-a', 'feed-b']) build.add(FailureDomain, feed, feed, { sort: 'power-feed' });
      build.add(FailureDomain, 'esx', 'esx', { sort: 'hypervisor' });
      for (const shelf of ['shelf-1', 'shelf-2']) build.add(FailureDomain, shelf, shelf, { sort: 'enclosure' });
    }),
    changes,
  );
const at = (siteId: string) => ({ siteId });
const on = (...domainIds: string[]) => ({ domainIds });

ruleCases(rule, {
  bad: {
    'both in one rack': {
      design: housed('drbd-single-primary', { 'server-alice': at('rack-1'), 'server-bob': at('rack-1') }),
      blames: ['drbd-kolab'],
      says: /When rack-1 fails, it takes the replicas of kolab on alice and bob along: every copy\./,
      fixable: false,
    },
    'both in one room, where rooms are to be apart': {
      design: () => ({
        ...housed('drbd-single-primary', { 'server-alice': at('rack-1'), 'server-bob': at('rack-2') })(),
        separation: 'room',
      }),
      blames: ['drbd-kolab'],
      says: /When room fails/,
    },
    'the same feed and the same hypervisor': {
      design: housed('drbd-single-primary', { 'server-alice': on('feed-a', 'esx'), 'server-bob': on('feed-a', 'esx') }),
      blames: ['drbd-kolab', 'drbd-kolab'],
      says: /When (feed-a|esx) fails/,
    },
    'their disks in one shelf': {
      design: housed('drbd-single-primary', { 'disk-alice-kolab': on('shelf-1'), 'disk-bob-kolab': on('shelf-1') }),
      blames: ['drbd-kolab'],
      says: /shelf-1/,
    },
    "the disk of one with the other's server": {
      design: housed('drbd-single-primary', { 'disk-alice-kolab': on('feed-a'), 'server-bob': on('feed-a') }),
      blames: ['drbd-kolab'],
    },
    'the tie-breaker beside a replica': {
      design: housed(tieBreakerDesign, {
        'server-alice': at('rack-1'),
        'server-bob': at('rack-2'),
        'server-charlie': at('rack-1'),
      }),
      blames: ['drbd-r0'],
      says: /on alice and charlie along: the quorum of the rest\./,
    },
    'two of three, which decide': {
      design: housed(threeReplicaDesign, { 'server-alice': at('rack-1'), 'server-bob': at('rack-1') }),
      blames: ['drbd-r0'],
      says: /the quorum of the rest/,
    },
    'two of three without quorum': {
      design: housed(threeReplicaDesign, {
        'server-alice': at('rack-1'),
        'server-bob': at('rack-1'),
        'drbd-r0': { quorum: 'off' },
      }),
      blames: ['drbd-r0'],
      says: /2 of 3 copies/,
    },
    'an array in the rack of the other server': {
      design: change(
        extend(housed('drbd-single-primary', { 'server-bob': at('rack-2') }), (build) => {
          build.add(SanArray, 'array', 'array', {
            transport: 'fc',
            targetName: '',
            failoverSeconds: 30,
            siteId: 'rack-2',
          });
          build.add(Lun, 'lun', 'lun', {
            arrayId: 'array',
            number: 0,
            size: 500 * GIB,
            wwid: '3600',
            alias: 'lun',
            volumeGroup: '',
            initiatorIds: [],
          });
        }),
        { 'drbd-kolab-alice': { disks: [{ volumeId: 'drbd-kolab-volume-0', backingId: 'lun' }] } },
      ),
      blames: ['drbd-kolab'],
      says: /rack-2/,
    },
  },
  good: {
    'nothing is told': template('drbd-single-primary'),
    'a rack each': housed(tieBreakerDesign, {
      'server-alice': at('rack-1'),
      'server-bob': at('rack-2'),
      'server-charlie': at('rack-3'),
    }),
    'one in a rack, the other nobody knows where': housed('drbd-single-primary', { 'server-alice': at('rack-1') }),
    'two feeds each': housed('drbd-single-primary', {
      'server-alice': on('feed-a', 'feed-b'),
      'server-bob': on('feed-a', 'feed-b'),
    }),
    'a shelf each': housed('drbd-single-primary', {
      'disk-alice-kolab': on('shelf-1'),
      'disk-bob-kolab': on('shelf-2'),
    }),
    'server and disk of one replica together': housed('drbd-single-primary', {
      'server-alice': on('feed-a'),
      'disk-alice-kolab': on('feed-a'),
    }),
    'a tie-breaker that decides nothing beside a replica': housed(tieBreakerDesign, {
      'server-alice': at('rack-1'),
      'server-charlie': at('rack-1'),
      'drbd-r0': { quorum: 'off' },
    }),
  },
});
