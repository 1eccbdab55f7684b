import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Mount, Service } from '../../elements.ts';

export const rule = defineRule<Mount | Service>({
  id: 'common/standby-at-home',
  title: 'A server named twice for one thing',
  severity: 'warning',
  remedy: 'Name each server once.',
  sources: [{ title: 'Quorate: standby servers are others than the home' }],
  appliesTo: [Mount, Service],
  check(element: Mount | Service, { index }) {
    const servers = [element.serverId, ...element.standbyIds];
    const distinct = [...new Set(servers)];
    if (distinct.length === servers.length) return [];
    return [
      {
        message: `${sayPlaced(element, index)} names a server twice as the place where it may be.`,
        fix: {
          label: `Name each server of ${element.name} once`,
          edit: (design) => patchElement(design, element.id, { standbyIds: distinct.slice(1) }),
        },
      },
    ];
  },
});
