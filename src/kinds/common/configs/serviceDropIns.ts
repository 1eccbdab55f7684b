import type { ConfigFragment, ConfigLine } from '../../../core/configs/configFragment.ts';
import { quoteSystemd } from '../../../core/configs/quoteSystemd.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { dataMountOf, homesOf } from '../dataMount.ts';
import { Service } from '../elements.ts';
import { daemonUnit } from '../serviceUnits.ts';
import { isFixed } from './fstabLines.ts';

/**
 * Drop-ins that keep a service from writing into the empty directory below a mount that is not there
 * (systemd.unit(5), RequiresMountsFor). Services whose mount moves are kept in order by the cluster manager.
 */
export function serviceDropIns(index: DesignIndex): readonly ConfigFragment[] {
  const files = new Map<string, ConfigFragment>();
  for (const service of index.all(Service)) {
    const unit = daemonUnit(service.role, index.design.targetOs);
    const path = `etc/systemd/system/${unit}.service.d/quorate-storage.conf`;
    for (const hostId of homesOf(service)) {
      const line = requirement(service, hostId, index);
      if (!line) continue;
      const key = `${hostId} ${path}`;
      const before = files.get(key)?.lines ?? [{ text: '[Unit]', elementIds: [service.id] }];
      files.set(key, { hostId, path, place: 0, exclusive: true, lines: [...before, line] });
    }
  }
  return [...files.values()];
}

function requirement(service: Service, serverId: ElementId, index: DesignIndex): ConfigLine | undefined {
  const mount = dataMountOf(service, serverId, index);
  if (!mount || !isFixed(mount, index) || !mount.path.startsWith('/')) return undefined;
  return { text: `RequiresMountsFor=${quoteSystemd(mount.path)}`, elementIds: [service.id, mount.id] };
}
