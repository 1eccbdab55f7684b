import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const options = (...list: string[]) => change('glusterfs', { 'mount-kolab1-srv-kolab': { options: list } });
const blames = ['mount-kolab1-srv-kolab'];

ruleCases(rule, {
  bad: {
    'a letter missing': {
      design: options('backup-volfile-server=gluster2'),
      blames,
      says: /^GFS Mount of Kolab Server 1 has the option "backup-volfile-server=gluster2",/,
      fixable: true,
    },
    'an option of NFS': { design: options('_netdev', 'hard'), blames, says: /"hard"/, fixable: true },
    'a value missing': { design: options('log-level'), blames, fixable: true },
    'a value too many': { design: options('acl=yes'), blames, fixable: true },
    'several at once': { design: options('soft', 'timeo=600'), blames, says: /"soft" and "timeo=600"/, fixable: true },
  },
  good: {
    none: template('glusterfs'),
    'known ones': options('log-level=WARNING', 'acl', 'noatime', 'x-systemd.automount', 'fopen-keep-cache=off'),
    'optional value left out': options('fopen-keep-cache'),
    'handled by mount itself': options('_netdev', 'nofail', 'noauto', 'comment=kolab'),
    'of another filesystem': change('nas', { 'mount-kolab1-srv-kolab': { options: ['timeo=600'] } }),
  },
});
