import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Disk } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/data-disk-unused',
  title: 'A data disk that nobody uses',
  severity: 'info',
  remedy: 'Use the disk, or take it out of the design.',
  sources: [{ title: 'Quorate: every data disk has a purpose' }],
  appliesTo: [Disk],
  check(disk, { index }) {
    if (disk.purpose !== 'data' || index.referrers(disk.id).some(({ spec }) => spec.to === 'storage')) return [];
    return [{ message: `${sayPlaced(disk, index)} is used by no resource, filesystem, brick or mount.` }];
  },
});
