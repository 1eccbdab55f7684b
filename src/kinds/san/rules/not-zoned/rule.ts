import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { SanArray, SanController, SanPath } from '../../elements.ts';
import { arraysUsedBy, portsOf } from '../../sanPaths.ts';

export const rule = defineRule({
  id: 'san/not-zoned',
  title: 'A Fibre Channel path without a zone',
  severity: 'error',
  remedy: 'Lead the path through the switch that a port of the server is plugged into.',
  sources: [{ title: 'NetApp ONTAP SAN configuration: zoning' }],
  appliesTo: [SanPath],
  check(path, { index }) {
    const controller = index.find(SanController, path.controllerId);
    const array = index.find(SanArray, controller?.arrayId);
    if (!controller || array?.transport !== 'fc' || portsOf(path, index).length > 0) return [];
    if (!arraysUsedBy(index, path.serverId).includes(array)) return [];
    return [
      {
        message: `${path.name} leads through ${sayName(index, path.switchId)}, into which no port of ${sayName(index, path.serverId)} is plugged, so that no zone joins it with ${controller.name}.`,
        related: [path.serverId, path.switchId, controller.id],
      },
    ];
  },
});
