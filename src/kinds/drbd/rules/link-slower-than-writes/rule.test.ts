import { threeReplicaDesign, tieBreakerDesign } from '../../../../../tests/drbdVariants.ts';
import { change, template, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const hundred = { 'network-replication': { speed: 100 } };
/** Three servers; charlie with a disk, or a tie-breaker without one. */
const three = (base: MakeDesign, writeRate: number) => change(base, { ...hundred, 'service-imap': { writeRate } });

ruleCases(rule, {
  bad: {
    'one service writes more than the line carries': {
      design: change('drbd-single-primary', { ...hundred, 'service-imap': { writeRate: 101 } }),
      blames: ['drbd-kolab'],
      says: /IMAP on kolab write 101 Mbit\/s, and replication carries 100/,
      fixable: false,
    },
    'two together': {
      design: change('drbd-single-primary', {
        ...hundred,
        'service-imap': { writeRate: 60 },
        'service-smtp': { writeRate: 41 },
      }),
      blames: ['drbd-kolab'],
      says: /IMAP and SMTP/,
    },
    'each of two peers is sent the writes': {
      design: three(threeReplicaDesign, 51),
      blames: ['drbd-r0'],
      says: /write 51 Mbit\/s, which is 102 Mbit\/s to 2 peers, and .* carries 100/,
    },
  },
  good: {
    'as much as the line carries to two peers': three(threeReplicaDesign, 50),
    'a tie-breaker is sent no writes': three(tieBreakerDesign, 51),
    'as much as the line carries': change('drbd-single-primary', { ...hundred, 'service-imap': { writeRate: 100 } }),
    'the speed is not told': change('drbd-single-primary', { 'service-imap': { writeRate: 5_000 } }),
    'the rate is not told': change('drbd-single-primary', hundred),
    'each on a resource of its own': change('drbd-cross-link', {
      ...hundred,
      'service-imap': { writeRate: 60 },
      'service-ldap': { writeRate: 60 },
    }),
    'nobody to replicate to': change('drbd-single-primary', {
      ...hundred,
      'service-imap': { writeRate: 101 },
      'drbd-kolab-bob': null,
    }),
    'nothing is told': template('drbd-single-primary'),
  },
});
