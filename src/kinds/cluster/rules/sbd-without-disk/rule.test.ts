import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { sbdDisklessDesign, sbdOnLunDesign, sbdWithQuorumDeviceDesign } from '../../../../../tests/fencingDesigns.ts';
import { rule } from './rule.ts';

const two = change('drbd-single-primary', {
  'fence-alice': { agent: 'fence_sbd', targetIds: ['server-alice', 'server-bob'], ip: '' },
  'fence-bob': null,
});

ruleCases(rule, {
  bad: {
    'two members': { design: two, blames: ['fence-alice'], says: /has no disk/, fixable: false },
    'the disk was deleted': { design: change(sbdOnLunDesign, { 'lun-sbd': null }), blames: ['sbd'] },
  },
  good: {
    'a disk': sbdOnLunDesign,
    'three members': sbdDisklessDesign,
    'a quorum device': sbdWithQuorumDeviceDesign,
    'fencing is off': change(two, { 'cluster-kolab': { fencing: 'off' } }),
  },
});
