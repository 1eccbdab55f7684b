import { change, template, type Changes } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const mounted = (options: readonly string[], version = '3', more: Changes = {}) =>
  change('nas', { 'mount-kolab1-srv-kolab': { options }, 'export-kolab': { version }, ...more });
const blames = ['mount-kolab1-srv-kolab'];
const noServices: Changes = Object.fromEntries(
  ['imap', 'ldap', 'database', 'smtp', 'web'].map((role) => [`service-${role}`, null]),
);
const alone: Changes = { 'mount-kolab2-srv-kolab': null };

ruleCases(rule, {
  bad: {
    nolock: {
      design: mounted(['nolock']),
      blames,
      says: /^NFS Mount of Kolab Server 1 has the option "nolock", so that no other server/,
      fixable: true,
    },
    'two servers, whatever lies there': { design: mounted(['local_lock=all'], '3', noServices), blames, fixable: true },
    'locks of one sort': { design: mounted(['local_lock=flock'], '3', noServices), blames },
  },
  good: {
    none: mounted([]),
    'nothing is local': mounted(['lock', 'local_lock=none']),
    'NFS 4 has locks of its own': mounted(['nolock', 'local_lock=all'], '4.2'),
    'one server alone is another rule': mounted(['nolock'], '3', alone),
    'no export': change('glusterfs', { 'mount-kolab1-srv-kolab': { options: ['nolock'] } }),
    template: template('nas'),
  },
});
