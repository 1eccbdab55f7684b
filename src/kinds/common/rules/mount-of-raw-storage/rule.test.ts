import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'the bare volume is mounted': {
      design: change('drbd-single-primary', { 'mount-alice-srv-kolab': { sourceId: 'drbd-kolab-volume-0' } }),
      blames: ['mount-alice-srv-kolab'],
    },
    'a bare disk is mounted': {
      design: extend('drbd-single-primary', (build) => {
        build.mount('/srv/x', build.dataDisk('server-alice', '/dev/sdx'), ['server-alice']);
      }),
      blames: ['mount-alice-srv-x'],
    },
  },
  good: {
    'a filesystem is mounted': template('drbd-single-primary'),
    'an export is mounted': template('nas'),
    'a GlusterFS volume is mounted': template('glusterfs'),
    'no source is another mistake': change('drbd-single-primary', { 'mount-alice-srv-kolab': { sourceId: undefined } }),
  },
});
