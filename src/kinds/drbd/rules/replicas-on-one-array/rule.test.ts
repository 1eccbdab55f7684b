import { Lun, SanArray } from '../../../san/index.ts';
import { threeReplicaDesign } from '../../../../../tests/drbdVariants.ts';
import { change, extend, template, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { GIB } from '../../../../templates/builder.ts';
import { rule } from './rule.ts';

/** LUNs by name, each on the array that is named for it. */
const withLuns = (base: string | MakeDesign, luns: Readonly<Record<string, string>>) =>
  extend(base, (build) => {
    for (const array of new Set(Object.values(luns))) {
      build.add(SanArray, array, array, { transport: 'fc', targetName: '', failoverSeconds: 30 });
    }
    Object.entries(luns).forEach(([lun, arrayId], number) => {
      const fields = { wwid: `3600${number}`, alias: lun, volumeGroup: '', initiatorIds: [] };
      build.add(Lun, lun, lun, { arrayId, number, size: 500 * GIB, ...fields });
    });
  });
const lies = (volumeId: string, backingId: string) => ({ disks: [{ volumeId, backingId }] });
const pair = (luns: Readonly<Record<string, string>>) =>
  change(withLuns('drbd-single-primary', luns), {
    'drbd-kolab-alice': lies('drbd-kolab-volume-0', 'lun-a'),
    'drbd-kolab-bob': lies('drbd-kolab-volume-0', 'lun-b'),
  });

ruleCases(rule, {
  bad: {
    'two LUNs of one array': {
      design: pair({ 'lun-a': 'array-1', 'lun-b': 'array-1' }),
      blames: ['drbd-kolab'],
      says: /All copies of kolab lie on array-1/,
      fixable: false,
    },
  },
  good: {
    'local disks': template('drbd-single-primary'),
    'an array each': pair({ 'lun-a': 'array-1', 'lun-b': 'array-2' }),
    'a local disk beside a LUN': change(withLuns('drbd-single-primary', { 'lun-a': 'array-1' }), {
      'drbd-kolab-alice': lies('drbd-kolab-volume-0', 'lun-a'),
    }),
    'one of three is elsewhere': change(
      withLuns(threeReplicaDesign, { 'lun-a': 'array-1', 'lun-b': 'array-1', 'lun-c': 'array-2' }),
      {
        'drbd-r0-alice': lies('drbd-r0-volume-0', 'lun-a'),
        'drbd-r0-bob': lies('drbd-r0-volume-0', 'lun-b'),
        'drbd-r0-charlie': lies('drbd-r0-volume-0', 'lun-c'),
      },
    ),
    'a single replica is another mistake': change(pair({ 'lun-a': 'array-1', 'lun-b': 'array-1' }), {
      'drbd-kolab-bob': null,
    }),
  },
});
