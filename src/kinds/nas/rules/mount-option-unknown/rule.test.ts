import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const options = (...list: string[]) => change('nas', { 'mount-kolab1-srv-kolab': { options: list } });
const blames = ['mount-kolab1-srv-kolab'];

ruleCases(rule, {
  bad: {
    'a letter too many': {
      design: options('timeout=600'),
      blames,
      says: /^NFS Mount of Kolab Server 1 has the option "timeout=600", with/,
      fixable: true,
    },
    'an option of GlusterFS': { design: options('backup-volfile-servers=nas2'), blames, fixable: true },
    'a value missing': { design: options('timeo'), blames, fixable: true },
    'a value too many': { design: options('hard=yes'), blames, fixable: true },
    'of ext4': {
      design: options('_netdev', 'data=journal', 'barrier=1'),
      blames,
      says: /"data=journal" and "barrier=1"/,
    },
    'more than are shown': { design: options('a', 'b', 'c', 'd'), blames, says: /option "a" and "b" and "c", with/ },
  },
  good: {
    none: template('nas'),
    'known ones': options('timeo=600', 'retrans=2', 'nconnect=4', 'noresvport', 'lookupcache=pos', 'hard'),
    'with and without a value': options('fsc', 'fsc=kolab'),
    'handled by mount itself': options('_netdev', 'nofail', 'noauto', 'x-systemd.automount', 'comment=kolab'),
    'of another filesystem': change('glusterfs', { 'mount-kolab1-srv-kolab': { options: ['acl', 'log-level=INFO'] } }),
  },
});
