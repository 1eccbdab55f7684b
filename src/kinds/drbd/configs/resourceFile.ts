import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { pairsOf } from '../pairs.ts';
import type { Volume } from '../elements.ts';
import { diskLines } from './diskLines.ts';
import { block, line } from './drbdLines.ts';
import { handlerLines } from './handlerLines.ts';
import { netLines, peerStatements } from './netLines.ts';
import { optionLines } from './optionLines.ts';
import type { ResourcePlan, ReplicaPlan } from './planResource.ts';

/**
 * The `.res` file of a resource, in the grammar of its DRBD version (drbd.conf-9.0(5), drbd.conf-8.4(5)). `common` are the
 * statements of net that the common section makes for all resources.
 */
export function resourceFile(plan: ResourcePlan, common: readonly string[]): readonly ConfigLine[] {
  const { resource } = plan;
  const body = resource.generation === '9' ? bodyOf9(plan) : bodyOf84(plan);
  return block(`resource ${plan.name}`, [...settings(plan, common), ...body], resource.id);
}

function settings(
  { resource, replicas, decidesItself }: ResourcePlan,
  common: readonly string[],
): readonly ConfigLine[] {
  const disks = replicas.filter(({ replica }) => replica.role !== 'tie-breaker').length;
  const own = peerStatements(resource).filter((statement) => !common.includes(statement));
  return [
    ...block('disk', diskLines(resource), resource.id),
    ...block('net', [...netLines(resource), ...own.map(line)], resource.id),
    ...block('options', optionLines(resource, disks, decidesItself), resource.id),
    ...block('handlers', handlerLines(resource), resource.id),
  ];
}

function bodyOf9(plan: ResourcePlan): readonly ConfigLine[] {
  return [
    ...plan.volumes.flatMap((volume) => {
      const device = `device /dev/drbd${volume.minor} minor ${volume.minor};`;
      const lines = isInternal(volume, plan) ? [device, 'meta-disk internal;'] : [device];
      return block(
        `volume ${volume.number}`,
        lines.map((text) => line(text)),
        volume.id,
      );
    }),
    ...plan.replicas.flatMap((replica) => onSection(replica, plan)),
    ...connections(plan),
  ];
}

/** True if all replicas keep their metadata of the volume beside their data. */
function isInternal(volume: Volume, plan: ResourcePlan): boolean {
  return plan.replicas.every(({ disks }) =>
    disks.every((disk) => disk.volume.id !== volume.id || disk.meta === 'internal'),
  );
}

function onSection(replica: ReplicaPlan, plan: ResourcePlan): readonly ConfigLine[] {
  const [first] = replica.endpoints;
  const own = [
    line(`node-id ${replica.replica.nodeId};`),
    ...(first === undefined ? [] : [line(`address ${first};`)]),
    ...replica.disks.flatMap(({ volume, path, meta }) => {
      const isPlain = path === 'none' || isInternal(volume, plan);
      const lines = [line(`disk ${path};`), ...(isPlain ? [] : [line(`meta-disk ${meta};`)])];
      return block(`volume ${volume.number}`, lines, volume.id);
    }),
  ];
  return block(`on ${replica.host}`, own, replica.replica.id, replica.replica.serverId);
}

/** One network: every pair is connected by its addresses. Several: each pair has a path on each (drbd.conf(5), path). */
function connections(plan: ResourcePlan): readonly ConfigLine[] {
  const { replicas, resource } = plan;
  const paths = Math.min(...replicas.map((replica) => replica.endpoints.length));
  if (paths <= 1) {
    const hosts = replicas.map((replica) => replica.host).join(' ');
    return block('connection-mesh', [line(`hosts ${hosts};`)], resource.id);
  }
  return pairsOf(replicas).flatMap((pair) => {
    const ids: ElementId[] = pair.map(({ replica }) => replica.id);
    const sections = Array.from({ length: paths }, (_, at) =>
      block(
        'path',
        pair.map(({ host, endpoints }) => line(`host ${host} address ${endpoints[at] ?? ''};`)),
        ...ids,
      ),
    );
    return block('connection', sections.flat(), ...ids);
  });
}

function bodyOf84(plan: ResourcePlan): readonly ConfigLine[] {
  return plan.replicas.flatMap(({ host, replica, endpoints, disks }) => {
    const volumes = disks.flatMap(({ volume, path, meta }) => {
      const device = line(`device /dev/drbd${volume.minor} minor ${volume.minor};`);
      return block(`volume ${volume.number}`, [device, line(`disk ${path};`), line(`meta-disk ${meta};`)], volume.id);
    });
    return block(`on ${host}`, [line(`address ${endpoints[0] ?? ''};`), ...volumes], replica.id, replica.serverId);
  });
}
