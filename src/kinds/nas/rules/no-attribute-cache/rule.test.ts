import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const options = (...list: string[]) => change('nas', { 'mount-kolab1-srv-kolab': { options: list } });
const blames = ['mount-kolab1-srv-kolab'];

ruleCases(rule, {
  bad: {
    noac: {
      design: options('noac'),
      blames,
      says: /^NFS Mount of Kolab Server 1 has the option "noac": each look of IMAP at/,
      fixable: true,
    },
    'the same by a time of zero': { design: options('actimeo=0'), blames, fixable: true },
    'where the spool may move to': {
      design: change('nas', { 'mount-kolab2-srv-kolab': { options: ['noac'] } }),
      blames: ['mount-kolab2-srv-kolab'],
    },
  },
  good: {
    none: template('nas'),
    'a short time': options('actimeo=1'),
    'cached, as by default': options('ac'),
    'times of files only': options('acregmax=0'),
    'no mail': change('nas', { 'mount-kolab1-srv-kolab': { options: ['noac'] }, 'service-imap': null }),
    'no export': change('glusterfs', { 'mount-kolab1-srv-kolab': { options: ['noac'] } }),
  },
});
