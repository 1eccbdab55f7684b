import { extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { patchElement } from '../../../../core/edits/edit.ts';
import { FailureDomain } from '../../../common/index.ts';
import { rule } from './rule.ts';

type Sort = FailureDomain['sort'];

const hanging =
  (sorts: readonly Sort[], heads = 'pair') =>
  () => {
    const ids: string[] = [];
    const design = extend('nas', (build) => {
      for (const [at, sort] of sorts.entries()) {
        ids.push(build.add(FailureDomain, `part-${at}`, `Part ${at}`, { sort }));
      }
    })();
    return patchElement(design, 'filer-nas1', { heads, domainIds: ids });
  };
const blames = ['filer-nas1'];

ruleCases(rule, {
  bad: {
    'one power feed': { design: hanging(['power-feed']), blames, says: /hang on Part 0 and fail/, fixable: false },
    'one switch': { design: hanging(['switch']), blames },
    'one hypervisor': { design: hanging(['hypervisor']), blames },
    'two feeds and one switch': {
      design: hanging(['power-feed', 'power-feed', 'switch']),
      blames,
      says: /^Both heads of NAS hang on Part 2 and/,
    },
  },
  good: {
    'not told': template('nas'),
    'two of each': hanging(['power-feed', 'power-feed', 'switch', 'switch']),
    'one enclosure with two heads': hanging(['enclosure']),
    'a single head has a rule of its own': hanging(['power-feed'], 'single'),
  },
});
