import { isHostName } from '../../../../core/configs/isHostName.ts';
import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Filer, NfsServer } from '../../elements.ts';
import type { NfsHost } from '../../nfsHosts.ts';

export const rule = defineRule<NfsHost>({
  id: 'nas/id-domain-malformed',
  title: 'A malformed NFSv4 domain',
  severity: 'error',
  remedy: 'Write a DNS name such as example.org, or leave it empty.',
  sources: [{ title: 'idmapd.conf(5), Domain' }],
  appliesTo: [Filer, NfsServer],
  check(host) {
    if (host.idDomain === undefined) return [];
    return refuseMalformed({
      owner: host,
      text: host.idDomain,
      what: 'NFSv4 domain',
      grammar: 'letters, digits and inner hyphens, in parts of at most 63 characters joined by dots',
      isGood: isHostName,
    });
  },
});
