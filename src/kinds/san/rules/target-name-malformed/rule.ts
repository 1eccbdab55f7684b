import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { isIscsiName, isLioName } from '../../configs/isIscsiName.ts';
import { SanArray } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/target-name-malformed',
  title: 'A malformed target name',
  severity: 'error',
  remedy: 'Write an iSCSI name such as iqn.2024-05.org.example:array1.',
  sources: [{ title: 'RFC 7143, 4.2.7', url: 'https://www.rfc-editor.org/rfc/rfc7143' }],
  appliesTo: [SanArray],
  check(array) {
    if (array.transport !== 'iscsi') return [];
    const isLio = array.platform === 'linux-host' || array.platform === 'linux-pair';
    return refuseMalformed({
      owner: array,
      text: array.targetName,
      what: 'target name',
      grammar: `the form iqn.yyyy-mm.reversed-domain:name in lower-case letters, digits, dots, hyphens and colons${isLio ? ' with two dots behind the date' : ''}, or eui. or naa. with hexadecimal digits`,
      isGood: isLio ? isLioName : isIscsiName,
    });
  },
});
