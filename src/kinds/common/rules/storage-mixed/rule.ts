import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import type { ElementBase } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import type { PathContext } from '../../../../core/storage/offer.ts';
import { Disk, Filesystem, Mount } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/storage-mixed',
  title: 'Several storage technologies one above the other',
  severity: 'info',
  remedy: 'Choose one technology for the data, unless each layer has a reason of its own.',
  sources: [
    {
      title: 'Cyrus IMAP, storage considerations',
      url: 'https://www.cyrusimap.org/imap/concepts/deployment/storage.html',
    },
  ],
  appliesTo: 'all',
  check(storage, { index, paths }) {
    if (index.by(Mount, 'sourceId', storage.id).length === 0) return [];
    const layers = technologiesBelow(storage, index, paths);
    if (layers.length < 2) return [];
    const labels = layers.map((type) => index.catalog.get(type)?.label ?? type).toSorted();
    return [
      {
        message: `The data of ${storage.name} passes through ${labels.length} layers, each with its own delay and its own ways to fail: ${labels.join(', ')}.`,
      },
    ];
  },
});

const LOCAL: ReadonlySet<string> = new Set([Disk.type, Filesystem.type]);

/** Types of storage beside disks and filesystems that the element stands on, itself among them; parts of one count with it. */
function technologiesBelow(storage: ElementBase, index: DesignIndex, paths: PathContext): readonly string[] {
  const seen = new Set([storage]);
  for (const element of seen) for (const id of paths.restsOn(element.id)) addKnown(seen, index.get(id));
  const whole = [...seen].filter((element) => {
    const parent = index.parentOf(element);
    return !LOCAL.has(element.type) && (parent === undefined || !seen.has(parent));
  });
  return [...new Set(whole.map(({ type }) => type))];
}

function addKnown(seen: Set<ElementBase>, element: ElementBase | undefined): void {
  if (element) seen.add(element);
}
