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

/** Alice's disk is that large, and bob's larger. */
function disks(size: number): Changes {
  return { 'disk-alice-kolab': { size }, 'disk-bob-kolab': { size: size + 1024 * MIB } };
}
/** One bit for 4 KiB fills 128 MiB less 36 KiB. */
const LARGEST = (128 * MIB - 36 * 1024) * 8 * 4096;

ruleCases(rule, {
  bad: {
    '4 TiB do not fit into a slot': {
      design: apart(128 * MIB, { metaIndex: 0 }, disks(LARGEST + 4096)),
      blames: ['drbd-kolab-alice'],
      says: /a slot of Data Disk has 128 MiB/,
      fixable: false,
    },
  },
  good: {
    'metadata is internal': template('drbd-single-primary'),
    'just below 4 TiB': apart(128 * MIB, { metaIndex: 0 }, disks(LARGEST)),
    'without an index there is no slot': apart(256 * MIB, {}, disks(LARGEST + 4096)),
    'an index without a device means nothing': apart(
      128 * MIB,
      {},
      {
        ...disks(LARGEST + 4096),
        'drbd-kolab-alice': {
          disks: [{ volumeId: share.volumeId, backingId: share.backingId, metaIndex: 0 }],
        },
      },
    ),
    'a tie-breaker keeps none': apart(
      128 * MIB,
      {},
      {
        ...disks(LARGEST + 4096),
        'drbd-kolab-alice': { role: 'tie-breaker', disks: [{ ...share, metaIndex: 0 }] },
      },
    ),
  },
});
