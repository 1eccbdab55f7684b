import { defineRule } from '../../../../core/rules/rule.ts';
import { SanArray, SanController } from '../../elements.ts';
import { isWildcardPortal } from '../isWildcardPortal.ts';

export const rule = defineRule({
  id: 'san/portal-wildcard',
  title: 'A portal on every address of the target',
  severity: 'error',
  remedy: 'Give each portal one storage address.',
  sources: [{ title: 'targetcli(8), portals' }, { title: 'iscsiadm(8), portals' }],
  appliesTo: [SanController],
  check(controller, { index }) {
    const array = index.find(SanArray, controller.arrayId);
    if (array?.transport !== 'iscsi' || !isWildcardPortal(controller.port)) return [];
    return [
      {
        message: `${controller.name} of ${array.name} has the portal ${controller.port}: the target would listen in every network, and no server can log in to that address.`,
        related: [array.id],
      },
    ];
  },
});
