import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { SanArray, SanController, SanPath, SanSwitch } from '../../elements.ts';
import { portsOf } from '../../sanPaths.ts';
import { writeDefault } from '../writeDefault.ts';

export const rule = defineRule({
  id: 'san/zone-multi-initiator',
  title: 'A zone with several initiators',
  severity: 'warning',
  remedy: 'Make one zone for each initiator port, by WWPN.',
  sources: [{ title: 'NetApp ONTAP SAN configuration: one initiator for each zone' }],
  appliesTo: [SanSwitch],
  check(fabric, { index }) {
    if (fabric.zoning !== 'one-zone') return [];
    const paths = index.by(SanPath, 'switchId', fabric.id).filter(({ controllerId }) => {
      return index.find(SanArray, index.find(SanController, controllerId)?.arrayId)?.transport === 'fc';
    });
    const ports = [...new Set(paths.flatMap((path) => portsOf(path, index)))];
    if (ports.length < 2) return [];
    return [
      {
        message: `One zone of ${fabric.name} holds ${ports.length} initiators: ${sayNames(ports)}.`,
        related: ports.map(({ id }) => id),
        fix: writeDefault(fabric, `Zone each initiator of ${fabric.name} alone`, ['zoning']),
      },
    ];
  },
});
