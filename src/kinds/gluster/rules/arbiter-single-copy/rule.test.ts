import type { Design } from '../../../../core/model/design.ts';
import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { rule } from './rule.ts';
const arbiter = (): Design => glusterDesign({ form: 'arbiter', bricks: 3 });

const onRaid = (first: string, second: string) =>
  change(arbiter, { 'disk-n1-vdb': { raid: first }, 'disk-n2-vdb': { raid: second } });

ruleCases(rule, {
  bad: {
    'not told what is below': { design: arbiter, blames: ['gv0'], fixable: false },
    'one brick on a single disk': { design: onRaid('raid-6', 'none'), blames: ['gv0'] },
    'RAID without redundancy': { design: onRaid('raid-0', 'raid-1'), blames: ['gv0'] },
  },
  good: {
    'RAID below both': onRaid('raid-1', 'raid-10'),
    'other forms of RAID': onRaid('raid-5', 'raid-6'),
    'three copies': () => glusterDesign({ form: 'replicate', bricks: 3 }),
    'two copies are another mistake': () => glusterDesign({ form: 'replicate', bricks: 2 }),
    'an unfinished set': change(arbiter, { 'brick-3': null }),
  },
});
