import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { SanSwitch } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/fabrics-share-network',
  title: 'Two switches in one subnet',
  severity: 'warning',
  remedy: 'Give each fabric a subnet of its own.',
  sources: [{ title: 'open-iscsi README, 8.1: multiple interfaces' }],
  appliesTo: [SanSwitch],
  check(fabric, { index }) {
    const others = findSharers(fabric, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${fabric.name} and ${sayNames(others)} are all in ${sayName(index, fabric.networkId ?? '')}, so that a server sends both paths through one interface.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

const findSharers = sharing(SanSwitch, ({ networkId }) => (networkId === undefined ? [] : [networkId]));
