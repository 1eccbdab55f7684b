import { expect, test } from 'vitest';
import { languageOf } from './languageOf.ts';

test.each([
  ['hosts/alice/etc/drbd.d/kolab.res', 'sections'],
  ['hosts/alice/etc/drbd.d/global_common.conf', 'sections'],
  ['hosts/alice/etc/corosync/corosync.conf', 'sections'],
  ['hosts/alice/etc/multipath/conf.d/kolab.conf', 'sections'],
  ['diagram/design.dot', 'sections'],
  ['cluster/cib.xml', 'xml'],
  ['cluster/pcs-setup.sh', 'bash'],
  ['cluster/crm-commands.txt', 'bash'],
  ['hosts/alice/etc/default/corosync', 'bash'],
  ['hosts/alice/etc/fstab', 'table'],
  ['hosts/alice/etc/exports', 'table'],
  ['hosts/alice/etc/exports.d/kolab.exports', 'table'],
  ['hosts/alice/etc/hosts', 'table'],
  ['hosts/alice/etc/modules-load.d/kolab.conf', 'table'],
  ['MANIFEST.sha256', 'table'],
  ['hosts/alice/etc/iscsi/iscsid.conf', 'ini'],
  ['hosts/alice/etc/systemd/system/srv-imap.mount', 'ini'],
  ['hosts/alice/etc/drbd-reactor.d/kolab.toml', 'ini'],
  ['ansible/ansible.cfg', 'ini'],
  ['ansible/site.yml', 'yaml'],
  ['report/validation.json', 'json'],
  ['runbook/90-failover-drill.md', 'markdown'],
  ['hosts/constructor', 'table'],
  ['x.constructor', 'table'],
])('%s is %s', (path, language) => {
  expect(languageOf(path)).toBe(language);
});
