import { glusterDesign, type GlusterDesign } from '../../../../../tests/glusterDesign.ts';
import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const REPLICA: GlusterDesign = { form: 'replicate', bricks: 3 };
const disks = (options: GlusterDesign, ...raids: (string | undefined)[]) =>
  change(
    () => glusterDesign(options),
    Object.fromEntries(raids.map((raid, at) => [`disk-n${at + 1}-vdb`, raid === undefined ? {} : { raid }])),
  );

ruleCases(rule, {
  bad: {
    'two copies': {
      design: disks({ ...REPLICA, bricks: 2 }, 'none'),
      blames: ['gv0'],
      says: /takes Brick 1 of gv0 away, and nothing is left to spare/,
      fixable: false,
    },
    'two copies and an arbiter': {
      design: disks({ form: 'arbiter', bricks: 3 }, 'raid-6', 'raid-0'),
      blames: ['gv0'],
      says: /takes Brick 2 of gv0 away, and the other copy is the only one/,
    },
    'one fragment to spare': { design: disks({ form: 'disperse', bricks: 3, redundancy: 1 }, 'none'), blames: ['gv0'] },
    'no copies': {
      design: disks({ form: 'distribute', bricks: 2 }, 'none'),
      blames: ['gv0'],
      says: /its files are gone/,
    },
  },
  good: {
    'not told': disks({ ...REPLICA, bricks: 2 }),
    'an arbiter, and RAID below is not told': disks({ form: 'arbiter', bricks: 3 }),
    'an arbiter, and RAID below both copies': disks({ form: 'arbiter', bricks: 3 }, 'raid-1', 'raid-5'),
    'RAID 10': disks({ ...REPLICA, bricks: 2 }, 'raid-10', 'raid-1'),
    'an arbiter has no data': disks({ form: 'arbiter', bricks: 3 }, 'raid-6', undefined, 'none'),
    'three copies are another rule': disks(REPLICA, 'none'),
    'a brick without a disk': change(() => glusterDesign({ ...REPLICA, bricks: 2 }), {
      'brick-1': { backingId: undefined },
    }),
  },
});
