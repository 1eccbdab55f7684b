import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { SanArray, SanController, SanPath } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/single-switch',
  title: 'One switch to the array',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Add a second switch and lead the second paths through it.',
  sources: [{ title: 'NetApp ONTAP SAN configuration: two fabrics' }, { title: 'Cyrus IMAP, storage considerations' }],
  appliesTo: [SanArray],
  check(array, { index }) {
    const paths = index
      .by(SanController, 'arrayId', array.id)
      .flatMap(({ id }) => index.by(SanPath, 'controllerId', id));
    const switches = [...new Set(paths.map(({ switchId }) => switchId))];
    if (switches.length !== 1) return [];
    return [
      {
        message: `All paths to ${array.name} lead through ${sayNames(switches.map((id) => index.get(id)))}.`,
        related: switches,
      },
    ];
  },
});
