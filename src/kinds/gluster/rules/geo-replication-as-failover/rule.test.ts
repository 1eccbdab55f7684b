import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const geo = (geoReplication: string) => change('glusterfs', { 'gluster-volume-gv0': { geoReplication } });

ruleCases(rule, {
  bad: {
    'to take over': {
      design: geo('failover'),
      blames: ['gluster-volume-gv0'],
      says: /take over when it fails/,
      fixable: false,
    },
  },
  good: {
    'not told': template('glusterfs'),
    'for disasters': geo('disaster'),
    'written in both places is another rule': geo('both-ways'),
  },
});
