import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Filesystem } from '../../elements.ts';
import { Volume } from '../../../../../src/kinds/drbd/index.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'two resources on one disk': {
      design: change('drbd-cross-link', {
        'drbd-imap-alice': { disks: [{ volumeId: 'drbd-imap-volume-0', backingId: 'disk-alice-ldap' }] },
      }),
      blames: ['disk-alice-ldap'],
      says: /imap on alice and ldap on alice/,
    },
    'a resource and a filesystem': {
      design: extend('drbd-single-primary', (build) => {
        build.filesystem('disk-alice-kolab', 'xfs');
      }),
      blames: ['disk-alice-kolab'],
    },
    'two filesystems on a LUN': {
      design: extend('san', (build) => {
        build.add(Filesystem, 'second', 'second', { backingId: 'lun-0', fsType: 'ext4' });
      }),
      blames: ['lun-0'],
    },
    'a filesystem and a mount of the device below it': {
      design: extend('drbd-single-primary', (build) => {
        build.mount('/srv/raw', 'drbd-kolab-volume-0', ['server-alice']);
      }),
      blames: ['drbd-kolab-volume-0'],
    },
    'two volumes of a resource on one disk': {
      design: change(
        extend('drbd-single-primary', (build) => {
          build.add(Volume, 'second', 'kolab/1', { resourceId: 'drbd-kolab', number: 1, minor: 1 });
        }),
        {
          'drbd-kolab-alice': {
            disks: [
              { volumeId: 'drbd-kolab-volume-0', backingId: 'disk-alice-kolab' },
              { volumeId: 'second', backingId: 'disk-alice-kolab' },
            ],
          },
        },
      ),
      blames: ['disk-alice-kolab'],
      says: /two purposes/,
    },
    'the data of a replica and its metadata': {
      design: change('drbd-single-primary', {
        'drbd-kolab-alice': {
          disks: [{ volumeId: 'drbd-kolab-volume-0', backingId: 'disk-alice-kolab', metaId: 'disk-alice-kolab' }],
        },
      }),
      blames: ['disk-alice-kolab'],
      says: /two purposes/,
    },
    'the metadata of one resource and the data of another': {
      design: change('drbd-cross-link', {
        'drbd-imap-alice': {
          disks: [{ volumeId: 'drbd-imap-volume-0', backingId: 'disk-alice-imap', metaId: 'disk-alice-ldap' }],
        },
      }),
      blames: ['disk-alice-ldap'],
      says: /imap on alice and ldap on alice/,
    },
  },
  good: {
    'each disk has one user': template('drbd-cross-link'),
    'two volumes keep their metadata on one disk, which has slots': change(
      extend('drbd-cross-link', (build) => {
        build.dataDisk('server-alice', '/dev/vg0/meta');
      }),
      Object.fromEntries(
        ['ldap', 'imap'].map((name, metaIndex) => [
          `drbd-${name}-alice`,
          {
            disks: [
              {
                volumeId: `drbd-${name}-volume-0`,
                backingId: `disk-alice-${name}`,
                metaId: 'disk-alice-meta',
                metaIndex,
              },
            ],
          },
        ]),
      ),
    ),
    'two servers mount one export': template('nas'),
    'two servers mount one cluster filesystem': template('drbd-dual-primary'),
  },
});
