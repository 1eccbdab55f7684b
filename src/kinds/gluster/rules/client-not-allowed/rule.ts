import { type Edit, patchElement } from '../../../../core/edits/edit.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { type ElementId, isA } from '../../../../core/model/element.ts';
import { elementsByKey } from '../../../../core/rules/elementsByKey.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { canonicalAddress, homesOf, Mount, Server } from '../../../common/index.ts';
import { coversAddress, isNameEntry } from '../../allowEntry.ts';
import { addressesTowards } from '../../clientAddresses.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/client-not-allowed',
  title: 'A client that the volume refuses',
  severity: 'error',
  remedy:
    'Put the addresses of all servers that mount the volume on its list of allowed clients, and none on that of refused ones.',
  sources: [
    {
      title: 'Gluster docs, Tuning volume options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Tuning-Volume-Options/',
    },
    { title: 'GlusterFS 10, xlators/protocol/auth/addr: reject goes before allow' },
  ],
  appliesTo: [Mount],
  check(mount, { index }) {
    const volume = index.find(GlusterVolume, mount.sourceId);
    if (!volume) return [];
    const judged = homesOf(mount).map((id) => ({ id, verdict: verdictOn(id, volume, index) }));
    return (['refused', 'not allowed'] as const).flatMap((verdict) => {
      const ids = judged.filter((each) => each.verdict === verdict).map(({ id }) => id);
      if (ids.length === 0) return [];
      const names = sayNames(ids.map((id) => index.get(id)));
      const how =
        verdict === 'refused' ? 'has on its list of refused clients' : 'misses on its list of allowed clients';
      const missing = ids.flatMap((id) => addressesTowards(volume, id, index));
      return [
        {
          message: `${volume.name} ${how} ${names}; the mount command says nothing, and the client ends by itself.`,
          related: [volume.id, ...ids],
          fix: verdict === 'refused' ? undefined : { label: `Allow ${names}`, edit: allow(volume.id, missing) },
        },
      ];
    });
  },
});

type Verdict = 'allowed' | 'not allowed' | 'refused' | 'unknown';

/** What the bricks say to a server, by its addresses; unknown where a list names hosts that the design does not know. */
function verdictOn(serverId: ElementId, volume: GlusterVolume, index: DesignIndex): Verdict {
  const addresses = addressesTowards(volume, serverId, index);
  const [allow = [], reject = []] = [volume.allow, volume.reject];
  if (addresses.length === 0) return 'unknown';
  const isOn = (list: readonly string[]): boolean =>
    list.some((entry) => addresses.some((ip) => covers(entry, ip, index)));
  if (isOn(reject)) return 'refused';
  if (allow.length === 0 || isOn(allow)) return 'allowed';
  return allow.some((entry) => isNameEntry(entry) && !serversNamed(index).has(entry)) ? 'unknown' : 'not allowed';
}

function covers(entry: string, ip: string, index: DesignIndex): boolean {
  if (!isNameEntry(entry)) return coversAddress(entry, ip);
  return (serversNamed(index).get(entry) ?? []).some(({ id }) => canonicalAddress(index, id)?.ip === ip);
}

const serversNamed = elementsByKey(Server, ({ hostName }) => [hostName]);

function allow(volumeId: ElementId, addresses: readonly string[]): Edit {
  return (design) => {
    const volume = design.elements[volumeId];
    if (!isA(GlusterVolume, volume)) return design;
    return patchElement(design, volumeId, { allow: [...new Set([...(volume.allow ?? []), ...addresses])] });
  };
}
