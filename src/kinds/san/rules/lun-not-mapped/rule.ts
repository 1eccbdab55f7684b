import { type Edit, patchElement } from '../../../../core/edits/edit.ts';
import { type ElementId, isA } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { homesOf, mountsOf } from '../../../common/index.ts';
import { Initiator, Lun } from '../../elements.ts';
import { pathsTo } from '../../sanPaths.ts';

export const rule = defineRule({
  id: 'san/lun-not-mapped',
  title: 'A LUN that is not mapped to a server that mounts it',
  severity: 'error',
  remedy: 'Map the LUN to the initiator of the server.',
  sources: [{ title: 'Kolab documentation, deployment on redundant servers' }, { title: 'targetcli(8), ACLs' }],
  appliesTo: [Lun],
  check(lun, { index }) {
    const mapped = new Set(lun.initiatorIds.map((id) => index.find(Initiator, id)?.serverId));
    const servers = new Set(mountsOf(index, lun.id).flatMap(homesOf));
    return [...servers]
      .filter((serverId) => !mapped.has(serverId))
      .map((serverId) => {
        const initiators = index.by(Initiator, 'serverId', serverId).map(({ id }) => id);
        const isReached = initiators.length > 0 && pathsTo(index, lun.arrayId, serverId).length > 0;
        const server = sayName(index, serverId);
        return {
          message: `${server} is to mount ${lun.name}, which is not mapped to it.`,
          related: [serverId],
          fix: isReached ? { label: `Map ${lun.name} to ${server}`, edit: mapTo(lun, initiators) } : undefined,
        };
      });
  },
});

function mapTo(lun: Lun, initiators: readonly ElementId[]): Edit {
  return (design) => {
    const now = design.elements[lun.id];
    if (!isA(Lun, now)) return design;
    return patchElement(design, lun.id, { initiatorIds: [...new Set([...now.initiatorIds, ...initiators])] });
  };
}
