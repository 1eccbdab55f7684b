import type { ElementId } from '../../../../core/model/element.ts';
import { perIndex } from '../../../../core/rules/perIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { dataMountOf } from '../../dataMount.ts';
import { Mount, Service } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/backup-not-told',
  title: 'Data of which no backup is told',
  severity: 'info',
  remedy: 'Tell in one of its mounts where the backup is, or that there is none.',
  sources: [
    {
      title: 'Cyrus IMAP, storage considerations',
      url: 'https://www.cyrusimap.org/imap/concepts/deployment/storage.html',
    },
  ],
  appliesTo: 'all',
  check(element, { index }) {
    const services = servicesOn(index).get(element.id);
    if (!services || index.by(Mount, 'sourceId', element.id).some(({ backup }) => backup !== undefined)) return [];
    return [
      { message: `${element.name} keeps the data of ${sayNames(services)}, and nothing tells where its backup is.` },
    ];
  },
});

/** Services by the storage that holds their data. */
const servicesOn = perIndex((index): ReadonlyMap<ElementId, readonly Service[]> => {
  const services = new Map<ElementId, Service[]>();
  for (const service of index.all(Service)) {
    const sourceId = dataMountOf(service, service.serverId, index)?.sourceId;
    if (sourceId === undefined) continue;
    const known = services.get(sourceId);
    if (known) known.push(service);
    else services.set(sourceId, [service]);
  }
  return services;
});
