import { change, extend, template, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

/** The SAN template with a DRBD volume between the LUN and the mount's filesystem. */
const replicatedLun: MakeDesign = change(
  extend('san', (build) => {
    build.drbd({
      resourceName: 'r0',
      minor: 0,
      port: 7788,
      networkIds: ['network-ring'],
      replicas: [
        ['server-kolab1', 'lun-0'],
        ['server-kolab2', build.dataDisk('server-kolab2', '/dev/sdx')],
      ],
    });
  }),
  { 'filesystem-lun-0': { backingId: 'drbd-r0-volume-0' } },
);

ruleCases(rule, {
  bad: {
    'DRBD on a LUN': {
      design: replicatedLun,
      blames: ['filesystem-lun-0'],
      says: /passes through 2 layers, .*: DRBD volume, LUN\./,
      fixable: false,
    },
    'GlusterFS on DRBD': {
      design: change(
        extend('glusterfs', (build) => {
          build.drbd({
            resourceName: 'r0',
            minor: 0,
            port: 7788,
            networkIds: ['network-storage'],
            replicas: [
              ['server-gluster1', build.dataDisk('server-gluster1', '/dev/sdx')],
              ['server-gluster2', build.dataDisk('server-gluster2', '/dev/sdx')],
            ],
          });
        }),
        { 'brick-1': { backingId: 'drbd-r0-volume-0' } },
      ),
      blames: ['gluster-volume-gv0'],
    },
  },
  good: {
    'a LUN': template('san'),
    'GlusterFS on disks': template('glusterfs'),
    'DRBD on disks': template('drbd-cross-link'),
    'an export': template('nas'),
    'nobody mounts it': change(replicatedLun, { 'mount-kolab1-srv-kolab': { sourceId: undefined } }),
  },
});
