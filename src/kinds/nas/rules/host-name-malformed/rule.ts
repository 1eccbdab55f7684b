import { isHostName } from '../../../../core/configs/isHostName.ts';
import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Filer, NfsServer } from '../../elements.ts';
import type { NfsHost } from '../../nfsHosts.ts';

export const rule = defineRule<NfsHost>({
  id: 'nas/host-name-malformed',
  title: 'A malformed host name of an NFS server',
  severity: 'error',
  remedy: 'Choose a host name of letters, digits and hyphens.',
  sources: [{ title: 'hostname(7)' }, { title: 'nfs(5)' }],
  appliesTo: [Filer, NfsServer],
  check(host) {
    return refuseMalformed({
      owner: host,
      text: host.hostName,
      what: 'host name',
      grammar: 'letters, digits and inner hyphens, in parts of at most 63 characters joined by dots',
      isGood: isHostName,
    });
  },
});
