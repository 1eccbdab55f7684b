import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { dataMountOf, homesOf, pathInside, type Service, servicesOn } from '../../../common/index.ts';
import { Export } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/user-ids-differ',
  title: 'One directory with two owners of its files',
  severity: 'warning',
  remedy: 'Give the user of the service the same number on all servers.',
  sources: [{ title: 'exports(5), user ID mapping' }, { title: 'nfs(5), security considerations' }],
  appliesTo: [Export],
  check(element, { index }) {
    if ((element.security ?? 'sys') !== 'sys') return [];
    return placesOn(element, index).flatMap(({ path, services }) => {
      if (new Set(services.map(({ userId }) => userId)).size < 2) return [];
      const said = services.map(({ name, userId }) => `${name} as ${userId}`).toSorted();
      const place = path === '' ? element.name : `${path} on ${element.name}`;
      return [
        {
          message: `Services of one kind write to ${place} as different users: ${said.slice(0, MOST_SAID).join(', ')}.`,
          related: services.map(({ id }) => id),
        },
      ];
    });
  },
});

/** A directory of an export, and the services of one role that keep their data there and tell their user. */
interface Place {
  readonly path: string;
  readonly services: Service[];
}

function placesOn(element: Export, index: DesignIndex): readonly Place[] {
  const places = new Map<string, Place>();
  for (const service of servicesOn(element, index).filter(({ userId }) => userId !== undefined)) {
    const mounts = homesOf(service).flatMap((serverId) => dataMountOf(service, serverId, index) ?? []);
    const inside = mounts.filter(({ sourceId }) => sourceId === element.id);
    for (const path of new Set(inside.map((mount) => pathInside(service.dataPath, mount.path)))) {
      const key = `${service.role} ${path}`;
      const place = places.get(key) ?? { path, services: [] };
      places.set(key, place);
      place.services.push(service);
    }
  }
  return [...places.values()];
}

const MOST_SAID = 4;
