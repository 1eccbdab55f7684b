import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { kernelNfsOnDrbd } from '../../../../../tests/nfsDesigns.ts';
import { workbench } from '../../../../workbench.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'it may move to a server without a replica': {
      design: change(
        extend('drbd-single-primary', (build) => {
          build.server('charlie', {});
        }),
        { 'mount-alice-srv-kolab': { standbyIds: ['server-bob', 'server-charlie'] } },
      ),
      blames: ['mount-alice-srv-kolab'],
      says: /charlie/,
    },
    'the replica of its standby was deleted; services that follow the mount stay with it': {
      design: change('drbd-single-primary', { 'drbd-kolab-bob': null }),
      blames: ['mount-alice-srv-kolab'],
      says: /bob/,
      fixable: true,
    },
    'an NFS server has to move with it, so that it cannot stay': {
      design: () => workbench.remove(kernelNfsOnDrbd(), ['drbd-nfs-bob']),
      blames: ['mount-alice-srv-nfs'],
      says: /bob/,
      fixable: false,
    },
    'it lives on a server without a replica': {
      design: change('drbd-single-primary', { 'drbd-kolab-alice': null }),
      blames: ['mount-alice-srv-kolab'],
      says: /alice/,
      fixable: false,
    },
  },
  good: {
    'it moves between the replicas': template('drbd-single-primary'),
    'an NFS mount needs none': template('nas'),
  },
});
