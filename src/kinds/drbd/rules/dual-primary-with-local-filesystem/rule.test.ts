import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'XFS on two primaries': {
      design: change('drbd-dual-primary', { 'filesystem-drbd-data-volume-0': { fsType: 'xfs' } }),
      blames: ['filesystem-drbd-data-volume-0'],
      says: /xfs/,
      fixable: true,
    },
    'ext4 on a pair that was made dual-primary': {
      design: change('drbd-single-primary', {
        'drbd-kolab': { mode: 'dual-primary' },
        'filesystem-drbd-kolab-volume-0': { fsType: 'ext4' },
      }),
      blames: ['filesystem-drbd-kolab-volume-0'],
      fixable: true,
    },
    'XFS with data, over which GFS2 would be made': {
      design: change('drbd-dual-primary', {
        'filesystem-drbd-data-volume-0': { fsType: 'xfs' },
        'disk-bob-data': { content: 'in-use' },
      }),
      blames: ['filesystem-drbd-data-volume-0'],
      fixable: false,
    },
    'XFS on disks that are told empty': {
      design: change('drbd-dual-primary', {
        'filesystem-drbd-data-volume-0': { fsType: 'xfs' },
        'disk-bob-data': { content: 'empty' },
      }),
      blames: ['filesystem-drbd-data-volume-0'],
      fixable: true,
    },
  },
  good: {
    'OCFS2 on two primaries': change('drbd-dual-primary', { 'filesystem-drbd-data-volume-0': { fsType: 'ocfs2' } }),
    'XFS on a single primary': template('drbd-single-primary'),
  },
});
