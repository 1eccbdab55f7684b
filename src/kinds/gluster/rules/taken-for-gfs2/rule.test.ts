import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a mount': {
      design: change('glusterfs', { 'mount-kolab1-srv-kolab': { name: 'GFS2 Mount' } }),
      blames: ['mount-kolab1-srv-kolab'],
      says: /^GFS2 Mount is GlusterFS/,
      fixable: true,
    },
    'a volume': {
      design: change('glusterfs', { 'gluster-volume-gv0': { name: 'gfs-2' } }),
      blames: ['gluster-volume-gv0'],
      fixable: true,
    },
  },
  good: {
    'the seed says GFS Mount': template('glusterfs'),
    'a mount of GFS2': template('drbd-dual-primary'),
  },
});
