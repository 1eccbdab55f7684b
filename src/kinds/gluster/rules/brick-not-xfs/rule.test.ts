import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const onDisk = (content: string | undefined) =>
  change('glusterfs', { 'brick-1': { format: 'ext4' }, 'disk-gluster1-vdb': { content } });

ruleCases(rule, {
  bad: {
    'ext4 on an empty disk': {
      design: onDisk('empty'),
      blames: ['brick-1'],
      says: /lies on ext4;/,
      fixable: true,
    },
    'ext4 of a brick that runs': { design: onDisk('in-use'), blames: ['brick-1'], fixable: false },
    'ext4, and nobody tells what is on the disk': { design: onDisk(undefined), blames: ['brick-1'], fixable: false },
    btrfs: { design: change('glusterfs', { 'brick-2': { format: 'btrfs' } }), blames: ['brick-2'], fixable: false },
  },
  good: {
    'not told, which is XFS': template('glusterfs'),
    XFS: change('glusterfs', { 'brick-1': { format: 'xfs' } }),
  },
});
