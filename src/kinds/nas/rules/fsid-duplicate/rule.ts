import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { takeFreeNumber } from '../../../../core/rules/takeFreeNumber.ts';
import { Export } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/fsid-duplicate',
  title: 'Two exports with one fsid',
  severity: 'error',
  remedy: 'Give each export of a filer its own fsid.',
  sources: [{ title: 'exports(5), fsid=' }],
  appliesTo: [Export],
  check(element, { index }) {
    const others = findSharers(element, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${element.name} has the fsid ${element.fsid}, as has ${sayNames(others)}.`,
        related: others.map(({ id }) => id),
        fix: {
          label: `Give ${element.name} a free fsid`,
          edit: takeFreeNumber({
            type: Export,
            element,
            field: 'fsid',
            least: 1,
            most: 65_535,
            isRival: ({ filerId }) => filerId === element.filerId,
          }),
        },
      },
    ];
  },
});

const findSharers = sharing(Export, ({ filerId, fsid }) => [`${filerId} ${fsid}`]);
