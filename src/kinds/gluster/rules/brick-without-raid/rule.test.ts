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
    'one of three copies on a single disk': {
      design: disks(REPLICA, 'none'),
      blames: ['gv0'],
      says: /takes Brick 1 of gv0 away/,
      fixable: false,
    },
    'RAID 0 is no better': {
      design: disks(REPLICA, 'raid-0', 'none'),
      blames: ['gv0'],
      says: /takes Brick 1 and Brick 2/,
    },
    'two fragments to spare': {
      design: disks({ form: 'disperse', bricks: 6, redundancy: 2 }, 'none'),
      blames: ['gv0'],
    },
  },
  good: {
    'not told': disks(REPLICA),
    'RAID 6': disks(REPLICA, 'raid-6', 'raid-10', 'raid-5'),
    'two copies are another rule': disks({ ...REPLICA, bricks: 2 }, 'none'),
    'one fragment to spare is another rule': disks({ form: 'disperse', bricks: 3, redundancy: 1 }, 'none'),
  },
});
