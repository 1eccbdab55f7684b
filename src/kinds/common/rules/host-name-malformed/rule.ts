import { isHostName } from '../../../../core/configs/isHostName.ts';
import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Server } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/host-name-malformed',
  title: 'A malformed host name',
  severity: 'error',
  remedy: 'Choose a host name of letters, digits and hyphens, exactly as uname -n prints it.',
  sources: [{ title: 'hostname(7)' }, { title: 'RFC 1123, 2.1', url: 'https://www.rfc-editor.org/rfc/rfc1123' }],
  appliesTo: [Server],
  check(server) {
    return refuseMalformed({
      owner: server,
      text: server.hostName,
      what: 'host name',
      grammar:
        'letters, digits and inner hyphens, in parts of at most 63 characters joined by dots, the last one no number',
      isGood: isHostName,
    });
  },
});
