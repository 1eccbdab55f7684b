import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'XFS on a LUN, mounted by both servers': {
      design: change(
        extend('san', (build) => {
          build.mount('/srv/kolab', 'filesystem-lun-0', ['server-kolab2']);
        }),
        { 'mount-kolab1-srv-kolab': { standbyIds: [] } },
      ),
      blames: ['filesystem-lun-0'],
      says: /Kolab Server 1 and Kolab Server 2/,
    },
    'ext4 on a replicated volume': {
      design: change('drbd-dual-primary', { 'filesystem-drbd-data-volume-0': { fsType: 'ext4' } }),
      blames: ['filesystem-drbd-data-volume-0'],
    },
  },
  good: {
    'GFS2 on both': template('drbd-dual-primary'),
    'one mount that moves': template('san'),
    'two mounts on one server': extend('drbd-single-primary', (build) => {
      build.mount('/srv/again', 'filesystem-drbd-kolab-volume-0', ['server-alice']);
    }),
  },
});
