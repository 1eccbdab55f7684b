import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'data to keep': {
      design: change('glusterfs', { 'disk-gluster1-vdb': { content: 'keep' } }),
      blames: ['brick-1'],
      says: /Data Disk of GlusterFS Node 1/,
      fixable: false,
    },
  },
  good: {
    'not told': template('glusterfs'),
    'an empty disk': change('glusterfs', { 'disk-gluster1-vdb': { content: 'empty' } }),
    'the brick of a volume that runs': change('glusterfs', { 'disk-gluster1-vdb': { content: 'in-use' } }),
    'a disk that no brick lies on': change('glusterfs', { 'disk-gluster1-os': { content: 'keep' } }),
  },
});
