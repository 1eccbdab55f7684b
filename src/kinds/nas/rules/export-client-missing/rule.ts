import { type Edit, patchElement } from '../../../../core/edits/edit.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { type ElementId, isA } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { Address, Mount, homesOf } from '../../../common/index.ts';
import { Export } from '../../elements.ts';
import { networkIdOf, nfsHostOf } from '../../nfsHosts.ts';

export const rule = defineRule({
  id: 'nas/export-client-missing',
  title: 'An export that does not admit a server that mounts it',
  severity: 'error',
  remedy: 'Add the server to the clients of the export.',
  sources: [{ title: 'exports(5)' }],
  appliesTo: [Export],
  check(element, { index }) {
    const servers = new Set(index.by(Mount, 'sourceId', element.id).flatMap(homesOf));
    const networkId = networkIdOf(nfsHostOf(element, index), index);
    return [...servers]
      .filter((serverId) => !element.clientIds.includes(serverId))
      .map((serverId) => {
        const server = sayName(index, serverId);
        return {
          message: `${server} mounts ${element.name}, and is not among its clients.`,
          related: [serverId],
          fix: isNear(serverId, networkId, index)
            ? { label: `Admit ${server} to ${element.name}`, edit: admit(element.id, serverId) }
            : undefined,
        };
      });
  },
});

function isNear(serverId: ElementId, networkId: ElementId | undefined, index: DesignIndex): boolean {
  return (
    networkId === undefined ||
    index.by(Address, 'serverId', serverId).some((address) => address.networkId === networkId)
  );
}

function admit(exportId: ElementId, serverId: ElementId): Edit {
  return (design) => {
    const now = design.elements[exportId];
    if (!isA(Export, now) || now.clientIds.includes(serverId)) return design;
    return patchElement(design, exportId, { clientIds: [...now.clientIds, serverId] });
  };
}
