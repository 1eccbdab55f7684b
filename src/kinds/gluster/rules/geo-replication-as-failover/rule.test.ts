import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const geo = (geoReplication: string) => change('glusterfs', { 'gluster-volume-gv0': { geoReplication } });
const blames = ['gluster-volume-gv0'];

ruleCases(rule, {
  bad: {
    'to take over': { design: geo('failover'), blames, says: /take over when it fails/, fixable: true },
    'in both directions': { design: geo('both-ways'), blames, says: /one way and overwrites/, fixable: true },
  },
  good: {
    'not told': template('glusterfs'),
    'for disasters': geo('disaster'),
  },
});
