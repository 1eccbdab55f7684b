import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'on the OS disk': {
      design: change('glusterfs', { 'brick-1': { backingId: 'disk-gluster1-os' } }),
      blames: ['brick-1'],
    },
  },
  good: {
    'on a data disk': template('glusterfs'),
  },
});
