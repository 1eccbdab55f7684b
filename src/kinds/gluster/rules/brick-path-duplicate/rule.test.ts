import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'both at one place': {
      design: change('glusterfs', { 'brick-2': { serverId: 'server-gluster1' } }),
      blames: ['brick-1', 'brick-2'],
    },
  },
  good: {
    'the same directory on two servers': template('glusterfs'),
  },
});
