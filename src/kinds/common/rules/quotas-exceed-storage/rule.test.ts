import { change, extend, template, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { GIB, TIB } from '../../../../templates/builder.ts';
import { rule } from './rule.ts';

/** The NAS template, whose export holds 2 TiB, with users of IMAP. */
function mail(users: number | undefined, quota: number | undefined): MakeDesign {
  return change('nas', { 'service-imap': { users, quota } });
}

ruleCases(rule, {
  bad: {
    'an export': {
      design: mail(1000, 2 * GIB),
      blames: ['export-kolab'],
      says: /IMAP may come to 1\.95 TiB by quota, and \/export\/kolab holds 2 TiB/,
      fixable: false,
    },
    'a byte above four fifths': {
      design: change('nas', { 'export-kolab': { size: 1000 }, 'service-imap': { users: 1, quota: 801 } }),
      blames: ['export-kolab'],
    },
    'two services together': {
      design: change('nas', {
        'service-imap': { users: 1000, quota: GIB },
        'service-database': { users: 1000, quota: GIB },
      }),
      blames: ['export-kolab'],
      says: /Database and IMAP/,
    },
    'one that tells only its users is not named': {
      design: change('nas', { 'service-imap': { users: 1000, quota: 2 * GIB }, 'service-database': { users: 1000 } }),
      blames: ['export-kolab'],
      says: /^IMAP may come/,
    },
    'a DRBD volume, whose smaller disk counts': {
      design: change('drbd-single-primary', {
        'disk-bob-kolab': { size: 100 * GIB },
        'service-imap': { users: 100, quota: GIB },
      }),
      blames: ['filesystem-drbd-kolab-volume-0'],
    },
    'a filesystem that is smaller than its LUN': {
      design: change('san', {
        'filesystem-lun-0': { size: 100 * GIB },
        'service-imap': { users: 100, quota: GIB },
      }),
      blames: ['filesystem-lun-0'],
      says: /XFS holds 100 GiB/,
    },
  },
  good: {
    'four fifths': change('nas', { 'export-kolab': { size: 1000 }, 'service-imap': { users: 1, quota: 800 } }),
    'enough room on a LUN': change('san', { 'service-imap': { users: 1000, quota: GIB } }),
    'no users told': mail(undefined, 2 * TIB),
    'no quota told': mail(1000, undefined),
    'nothing told': template('nas'),
    'the data lies elsewhere': change(
      extend('nas', (build) => {
        const disk = build.dataDisk('server-kolab1', '/dev/sdx', 10 * TIB);
        build.mount('/srv/mail', build.filesystem(disk, 'xfs'), ['server-kolab1']);
      }),
      { 'service-imap': { users: 1000, quota: 2 * GIB, dataPath: '/srv/mail' } },
    ),
  },
});
