import { change, extend, template, type Changes, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const MIB = 1024 ** 2;
const share = { volumeId: 'drbd-kolab-volume-0', backingId: 'disk-alice-kolab', metaId: 'disk-alice-meta' };

/** Alice keeps her metadata on a disk of that size. */
function apart(size: number, fields: Record<string, unknown> = {}, more: Changes = {}): MakeDesign {
  const base = extend('drbd-single-primary', (build) => {
    build.dataDisk('server-alice', '/dev/vg0/meta', size);
  });
  return change(base, { 'drbd-kolab-alice': { disks: [{ ...share, ...fields }] }, ...more });
}

/** For 500 GiB and one peer: a bitmap of 16384000 bytes and 36 KiB. The peer's metadata is internal. */
const NEEDED = 16_384_000 + 36 * 1024;

ruleCases(rule, {
  bad: {
    'a byte short': {
      design: apart(NEEDED - 1),
      blames: ['drbd-kolab-alice'],
      says: /needs 16036 KiB, and Data Disk has 16420863 B/,
      fixable: false,
    },
    'less than any metadata device, for a small volume': {
      design: apart(MIB - 1, {}, { 'disk-alice-kolab': { size: 1024 * MIB }, 'disk-bob-kolab': { size: 1024 * MIB } }),
      blames: ['drbd-kolab-alice'],
      says: /needs 1 MiB/,
    },
    'a slot beyond the end of the device': {
      design: apart(256 * MIB - 1, { metaIndex: 1 }),
      blames: ['drbd-kolab-alice'],
      says: /needs 256 MiB/,
    },
  },
  good: {
    'metadata is internal': template('drbd-single-primary'),
    'it just fits': apart(NEEDED),
    'the smallest device, for a small volume': apart(
      MIB,
      {},
      { 'disk-alice-kolab': { size: 1024 * MIB }, 'disk-bob-kolab': { size: 1024 * MIB } },
    ),
    'a smaller peer makes the volume smaller': apart(NEEDED - 1, {}, { 'disk-bob-kolab': { size: 400 * 1024 * MIB } }),
    'the slot is the last one': apart(256 * MIB, { metaIndex: 1 }),
    'a tie-breaker keeps none': apart(1, {}, { 'drbd-kolab-alice': { role: 'tie-breaker', disks: [share] } }),
    'the size of the device is not known': change('drbd-cross-link', {
      'drbd-ldap-alice': {
        disks: [{ volumeId: 'drbd-ldap-volume-0', backingId: 'disk-alice-ldap', metaId: 'drbd-imap-volume-0' }],
      },
    }),
  },
});
