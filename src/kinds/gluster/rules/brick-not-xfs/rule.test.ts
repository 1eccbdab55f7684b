import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    ext4: {
      design: change('glusterfs', { 'brick-1': { format: 'ext4' } }),
      blames: ['brick-1'],
      says: /lies on ext4;/,
      fixable: true,
    },
    btrfs: { design: change('glusterfs', { 'brick-2': { format: 'btrfs' } }), blames: ['brick-2'], fixable: true },
  },
  good: {
    'not told, which is XFS': template('glusterfs'),
    XFS: change('glusterfs', { 'brick-1': { format: 'xfs' } }),
  },
});
