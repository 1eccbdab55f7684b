import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { Initiator } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/initiator-name-duplicate',
  title: 'Two servers with one initiator name',
  severity: 'error',
  remedy: 'Give each server a name of its own, also after cloning a machine.',
  sources: [{ title: '/etc/iscsi/initiatorname.iscsi, header' }],
  appliesTo: [Initiator],
  check(initiator, { index }) {
    const others = findSharers(initiator, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${sayPlaced(initiator, index)} and ${sayNames(others.map(({ serverId }) => index.get(serverId)))} log in by the same name.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

const findSharers = sharing(Initiator, ({ wwn }) => (wwn === '' ? [] : [wwn.toLowerCase()]));
