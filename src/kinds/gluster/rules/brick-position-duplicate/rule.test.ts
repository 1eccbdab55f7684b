import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'both are first': {
      design: change('glusterfs', { 'brick-2': { position: 0 } }),
      blames: ['brick-1', 'brick-2'],
      fixable: true,
    },
    'on one server, where the order matters': {
      design: change('glusterfs', { 'brick-2': { position: 0, serverId: 'server-gluster1' } }),
      blames: ['brick-1', 'brick-2'],
      fixable: false,
    },
  },
  good: {
    '0 and 1': template('glusterfs'),
  },
});
