import { defineRule } from '../../../../core/rules/rule.ts';
import { Network } from '../../../common/index.ts';
import { SanArray, SanController, SanPath, SanSwitch } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/mtu-differs',
  title: 'A path with two MTUs',
  severity: 'warning',
  remedy: 'Set one MTU on servers, switches and portals.',
  sources: [
    { title: 'ip-link(8), mtu' },
    { title: 'RFC 8899, black holes of path MTU', url: 'https://www.rfc-editor.org/rfc/rfc8899' },
  ],
  appliesTo: [SanPath],
  check(path, { index }) {
    const controller = index.find(SanController, path.controllerId);
    const fabric = index.find(SanSwitch, path.switchId);
    if (index.find(SanArray, controller?.arrayId)?.transport !== 'iscsi') return [];
    const network = index.find(Network, fabric?.networkId);
    const ends = [network, controller].flatMap((end) =>
      end?.mtu === undefined ? [] : { name: end.name, mtu: end.mtu },
    );
    const largest = Math.max(...ends.map(({ mtu }) => mtu));
    const odd = ends.some(({ mtu }) => mtu !== largest);
    if (!odd && (fabric?.mtu === undefined || fabric.mtu >= largest)) return [];
    const told = fabric?.mtu === undefined ? ends : [...ends, { name: fabric.name, mtu: fabric.mtu }];
    return [
      {
        message: `Frames on ${path.name} may be ${told.map(({ name, mtu }) => `${mtu} bytes (${name})`).join(', ')}.`,
        related: [network, controller, fabric].flatMap((part) => part?.id ?? []),
      },
    ];
  },
});
