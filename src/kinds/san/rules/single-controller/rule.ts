import { defineRule } from '../../../../core/rules/rule.ts';
import { SanArray, SanController } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/single-controller',
  title: 'An array with one controller',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Use an array with two controllers.',
  sources: [{ title: 'NetApp ONTAP SAN configuration: HA pairs' }],
  appliesTo: [SanArray],
  check(array, { index }) {
    const controllers = index.by(SanController, 'arrayId', array.id);
    if (controllers.length >= 2 || array.platform === 'linux-host') return [];
    const what = controllers.length === 0 ? 'no controller' : 'one controller';
    return [
      {
        message: `${array.name} has ${what}; every fault or update of it stops the storage.`,
        related: controllers.map(({ id }) => id),
      },
    ];
  },
});
