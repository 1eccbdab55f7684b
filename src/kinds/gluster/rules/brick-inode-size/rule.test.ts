import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const bad = {
  blames: ['brick-1'],
  says: /256 bytes/,
  fixable: true,
};

ruleCases(rule, {
  bad: {
    '256 bytes': { design: change('glusterfs', { 'brick-1': { inodeSize: '256' } }), ...bad },
    '256 bytes of a told XFS': {
      design: change('glusterfs', { 'brick-1': { inodeSize: '256', format: 'xfs' } }),
      ...bad,
    },
    '256 bytes of a brick that runs, which were settled when it was made': {
      design: change('glusterfs', { 'brick-1': { inodeSize: '256' }, 'disk-gluster1-vdb': { content: 'in-use' } }),
      ...bad,
      fixable: false,
    },
  },
  good: {
    'not told, which is 512': template('glusterfs'),
    '512 bytes': change('glusterfs', { 'brick-1': { inodeSize: '512' } }),
    '1024 bytes': change('glusterfs', { 'brick-1': { inodeSize: '1024' } }),
    'no XFS at all': change('glusterfs', { 'brick-1': { inodeSize: '256', format: 'ext4' } }),
  },
});
