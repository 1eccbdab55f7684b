import { type MakeDesign, change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const TIB = 1024 ** 4;
const lun = (size: number): MakeDesign => change('san', { 'lun-0': { size } });
const blames = ['filesystem-lun-0'];

ruleCases(rule, {
  bad: {
    'just too large': {
      design: lun(16 * TIB + 1),
      blames,
      fixable: false,
      says: /^The mail of IMAP lies in one filesystem of 17592186044417 B on LUN 0;/,
    },
    'the filesystem is told': {
      design: change(lun(TIB), { 'filesystem-lun-0': { size: 20 * TIB } }),
      blames,
      says: /of 20 TiB on LUN 0;/,
    },
    'it lies on DRBD': {
      design: change('drbd-single-primary', {
        'disk-alice-kolab': { size: 40 * TIB },
        'disk-bob-kolab': { size: 40 * TIB },
      }),
      blames: ['filesystem-drbd-kolab-volume-0'],
    },
    'two services keep mail in it': {
      design: change(lun(32 * TIB), { 'service-web': { role: 'imap' } }),
      blames,
      says: /^The mail of IMAP and Web lies/,
    },
  },
  good: {
    'nothing is told': template('san'),
    'just not': lun(16 * TIB),
    'the filesystem is smaller than the LUN': change(lun(32 * TIB), { 'filesystem-lun-0': { size: 16 * TIB } }),
    'nobody mounts it': change(lun(32 * TIB), { 'mount-kolab1-srv-kolab': null }),
    'no mail is in it': change(lun(32 * TIB), { 'service-imap': { dataPath: '/var/spool/imap' } }),
    'no IMAP runs': change(lun(32 * TIB), { 'service-imap': null }),
    'how a filer divides its disks is not drawn': change('nas', { 'export-kolab': { size: 40 * TIB } }),
  },
});
