import { change, extend, template, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Volume } from '../../elements.ts';
import { rule } from './rule.ts';

/** Both resources of the cross-link keep alice's metadata on one disk, at these indices; bob's role may be changed. */
function shared(ldap: number | undefined, imap: number | undefined, role = 'secondary'): MakeDesign {
  const base = extend('drbd-cross-link', (build) => {
    build.dataDisk('server-alice', '/dev/vg0/meta');
  });
  const share = (name: string, metaIndex: number | undefined): Record<string, unknown> => ({
    volumeId: `drbd-${name}-volume-0`,
    backingId: `disk-alice-${name}`,
    metaId: 'disk-alice-meta',
    ...(metaIndex === undefined ? {} : { metaIndex }),
  });
  return change(base, {
    'drbd-ldap-alice': { disks: [share('ldap', ldap)] },
    'drbd-imap-alice': { disks: [share('imap', imap)], role },
  });
}

ruleCases(rule, {
  bad: {
    'both take the whole device': {
      design: shared(undefined, undefined),
      blames: ['drbd-imap-alice', 'drbd-ldap-alice'],
      says: /in the same place of Data Disk as (imap|ldap) on alice/,
      fixable: false,
    },
    'one takes all of it, the other a slot': {
      design: shared(undefined, 1),
      blames: ['drbd-imap-alice', 'drbd-ldap-alice'],
    },
    'both have the same index': { design: shared(2, 2), blames: ['drbd-imap-alice', 'drbd-ldap-alice'] },
    'two volumes of one resource': {
      design: change(
        extend(shared(0, 1), (build) => {
          build.add(Volume, 'second', 'ldap/1', { resourceId: 'drbd-ldap', number: 1, minor: 7 });
          build.dataDisk('server-alice', '/dev/vg0/log');
        }),
        {
          'drbd-ldap-alice': {
            disks: [
              { volumeId: 'drbd-ldap-volume-0', backingId: 'disk-alice-ldap', metaId: 'disk-alice-meta', metaIndex: 0 },
              { volumeId: 'second', backingId: 'disk-alice-log', metaId: 'disk-alice-meta', metaIndex: 0 },
            ],
          },
        },
      ),
      blames: ['drbd-ldap-alice'],
      says: /for two volumes/,
    },
  },
  good: {
    'metadata is internal': template('drbd-cross-link'),
    'each has an index of its own': shared(0, 1),
    'a tie-breaker writes none': shared(undefined, undefined, 'tie-breaker'),
  },
});
