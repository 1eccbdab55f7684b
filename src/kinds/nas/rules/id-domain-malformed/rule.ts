import { isHostName } from '../../../../core/configs/isHostName.ts';
import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Filer } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/id-domain-malformed',
  title: 'A malformed NFSv4 domain',
  severity: 'error',
  remedy: 'Write a DNS name such as example.org, or leave it empty.',
  sources: [{ title: 'idmapd.conf(5), Domain' }],
  appliesTo: [Filer],
  check(filer) {
    if (filer.idDomain === undefined) return [];
    return refuseMalformed({
      owner: filer,
      text: filer.idDomain,
      what: 'NFSv4 domain',
      grammar: 'letters, digits and inner hyphens, in parts of at most 63 characters joined by dots',
      isGood: isHostName,
    });
  },
});
