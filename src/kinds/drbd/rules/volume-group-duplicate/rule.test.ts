import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const IMAP = 'drbd-imap-volume-0';
const LDAP = 'drbd-ldap-volume-0';
const named = (imap: string, ldap: string) =>
  change('drbd-cross-link', { [IMAP]: { volumeGroup: imap }, [LDAP]: { volumeGroup: ldap } });

ruleCases(rule, {
  bad: {
    'on two volumes': { design: named('vg_mail', 'vg_mail'), blames: [IMAP, LDAP], says: /and so does/ },
    'that of the disks below': { design: named('vg0', 'vg_ldap'), blames: [IMAP], says: /Data Disk/ },
  },
  good: {
    'each has its own': named('vg_mail', 'vg_ldap'),
    none: template('drbd-cross-link'),
    'a group below whose name begins alike': named('vg', 'vg_0'),
  },
});
