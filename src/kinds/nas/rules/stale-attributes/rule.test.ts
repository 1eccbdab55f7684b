import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const options = (...list: string[]) => change('nas', { 'mount-kolab1-srv-kolab': { options: list } });
const blames = ['mount-kolab1-srv-kolab'];

ruleCases(rule, {
  bad: {
    nocto: {
      design: options('nocto'),
      blames,
      says: /^NFS Mount of Kolab Server 1 has the option "nocto", with/,
      fixable: true,
    },
    'a minute and a second': { design: options('actimeo=61'), blames, fixable: true },
    'of files': { design: options('acregmax=61'), blames, fixable: true },
    'of directories': { design: options('acdirmax=120'), blames, fixable: true },
    'at least so long': {
      design: options('acregmin=300', 'acdirmin=300'),
      blames,
      says: /"acregmin=300" and "acdirmin/,
    },
  },
  good: {
    none: template('nas'),
    'a minute, as by default': options('actimeo=60', 'acregmax=60', 'acdirmax=60'),
    'close to open': options('cto'),
    'another option with a large value': options('timeo=600'),
    'the other one only reads': change('nas', {
      'mount-kolab1-srv-kolab': { options: ['nocto'] },
      'mount-kolab2-srv-kolab': { options: ['ro'] },
    }),
    'nobody else mounts it': change('nas', {
      'mount-kolab1-srv-kolab': { options: ['nocto'] },
      'mount-kolab2-srv-kolab': null,
    }),
    'no export': change('glusterfs', { 'mount-kolab1-srv-kolab': { options: ['nocto'] } }),
  },
});
