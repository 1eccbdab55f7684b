import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { isWwid } from '../../configs/isWwid.ts';
import { Lun } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/wwid-malformed',
  title: 'A malformed WWID',
  severity: 'error',
  remedy: 'Write the WWID as multipath -ll shows it.',
  sources: [{ title: 'multipath.conf(5), wwid' }],
  appliesTo: [Lun],
  check(lun) {
    return refuseMalformed({
      owner: lun,
      text: lun.wwid,
      what: 'WWID',
      grammar: 'letters, digits and . _ : -',
      isGood: isWwid,
    });
  },
});
