import { type MakeDesign, change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const TIB = 1024 ** 4;
const lun = (size: number): MakeDesign => change('san', { 'lun-0': { size } });

ruleCases(rule, {
  bad: {
    'just too large': { design: lun(16 * TIB + 1), blames: ['lun-0'], fixable: false, says: /^The mail of IMAP lies/ },
    'the filesystem is told': {
      design: change(lun(TIB), { 'filesystem-lun-0': { size: 20 * TIB } }),
      blames: ['lun-0'],
      says: /20 TiB/,
    },
    'two services keep mail in it': {
      design: change(lun(32 * TIB), { 'service-web': { role: 'imap' } }),
      blames: ['lun-0'],
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
  },
});
