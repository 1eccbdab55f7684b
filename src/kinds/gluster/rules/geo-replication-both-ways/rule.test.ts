import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const geo = (geoReplication: string) => change('glusterfs', { 'gluster-volume-gv0': { geoReplication } });

ruleCases(rule, {
  bad: {
    'written in both places': {
      design: geo('both-ways'),
      blames: ['gluster-volume-gv0'],
      says: /one way and overwrites/,
      fixable: false,
    },
  },
  good: {
    'not told': template('glusterfs'),
    'for disasters': geo('disaster'),
    'to take over is another rule': geo('failover'),
  },
});
