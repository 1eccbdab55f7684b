import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { Export } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/export-path-duplicate',
  title: 'One directory exported twice',
  severity: 'error',
  remedy: 'Export each directory once, with all its clients.',
  sources: [{ title: 'exports(5)' }],
  appliesTo: [Export],
  check(element, { index }) {
    const others = findSharers(element, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${element.name} is ${element.path} of ${sayName(index, element.filerId)}, and so is ${sayNames(others)}.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

const findSharers = sharing(Export, ({ filerId, path }) => (path === '' ? [] : [`${filerId} ${path}`]));
