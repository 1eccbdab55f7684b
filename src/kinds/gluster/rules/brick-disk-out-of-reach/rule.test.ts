import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'it belongs to the other node': {
      design: change('glusterfs', { 'brick-2': { backingId: 'disk-gluster1-os' } }),
      blames: ['brick-2'],
    },
  },
  good: {
    'each has a disk of its server': template('glusterfs'),
    'no disk is another mistake': change('glusterfs', { 'brick-2': { backingId: undefined } }),
  },
});
