import { isHostName } from '../../../../core/configs/isHostName.ts';
import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Filer } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/host-name-malformed',
  title: 'A malformed host name of a filer',
  severity: 'error',
  remedy: 'Choose a host name of letters, digits and hyphens.',
  sources: [{ title: 'hostname(7)' }, { title: 'nfs(5)' }],
  appliesTo: [Filer],
  check(filer) {
    return refuseMalformed({
      owner: filer,
      text: filer.hostName,
      what: 'host name',
      grammar: 'letters, digits and inner hyphens, in parts of at most 63 characters joined by dots',
      isGood: isHostName,
    });
  },
});
