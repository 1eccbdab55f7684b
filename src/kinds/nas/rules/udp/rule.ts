import { patchElement } from '../../../../core/edits/edit.ts';
import { isA } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Mount } from '../../../common/index.ts';
import { Export } from '../../elements.ts';
import { isUdp } from '../../mountOptions.ts';
import { takeOutOptions } from '../../takeOutOptions.ts';

export const rule = defineRule<Export | Mount>({
  id: 'nas/udp',
  title: 'NFS over UDP',
  severity: 'error',
  remedy: 'Use TCP.',
  sources: [{ title: 'nfs(5), using NFS over UDP on high-speed links' }, { title: 'nfs.conf(5), udp' }],
  appliesTo: [Export, Mount],
  check(element: Export | Mount, { index }) {
    if (isA(Export, element)) {
      if (element.transport !== 'udp') return [];
      return [
        {
          message: sayUdp(element.name, element),
          fix: {
            label: `Mount ${element.name} over TCP`,
            edit: (design) => patchElement(design, element.id, { transport: undefined }),
          },
        },
      ];
    }
    const served = index.find(Export, element.sourceId);
    const asking = element.options.filter(isUdp);
    if (!served || asking.length === 0) return [];
    return [
      {
        message: sayUdp(sayPlaced(element, index), served),
        related: [served.id],
        fix: { label: `Mount ${element.name} over TCP`, edit: takeOutOptions(element.id, asking) },
      },
    ];
  },
});

function sayUdp(name: string, { version }: Export): string {
  return version === '3'
    ? `${name} uses UDP: at the speed of today's networks, fragments of different writes are joined into one.`
    : `${name} uses UDP, which NFS ${version} does not have: the mount fails.`;
}
