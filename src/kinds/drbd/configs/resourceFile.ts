import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { pairsOf } from '../pairs.ts';
import type { Resource } from '../elements.ts';
import { block, line } from './drbdLines.ts';
import type { ResourcePlan, ReplicaPlan } from './planResource.ts';

/** The `.res` file of a resource, in the grammar of its DRBD version (drbd.conf-9.0(5), drbd.conf-8.4(5)). */
export function resourceFile(plan: ResourcePlan): readonly ConfigLine[] {
  const { resource } = plan;
  const body = resource.generation === '9' ? bodyOf9(plan) : bodyOf84(plan);
  return block(`resource ${plan.name}`, body, resource.id);
}

function bodyOf9(plan: ResourcePlan): readonly ConfigLine[] {
  const { resource, volumes } = plan;
  return [
    ...block('net', netLines(resource, [`fencing ${resource.fencing};`]), resource.id),
    ...block('options', optionLines(resource), resource.id),
    ...handlerBlock(resource, ['fence-peer', 'crm-fence-peer.9.sh'], ['unfence-peer', 'crm-unfence-peer.9.sh']),
    ...volumes.flatMap((volume) =>
      block(
        `volume ${volume.number}`,
        [line(`device /dev/drbd${volume.minor} minor ${volume.minor};`), line('meta-disk internal;')],
        volume.id,
      ),
    ),
    ...plan.replicas.flatMap((replica) => onSection(replica)),
    ...connections(plan),
  ];
}

function onSection(replica: ReplicaPlan): readonly ConfigLine[] {
  const [first] = replica.endpoints;
  const own = [
    line(`node-id ${replica.replica.nodeId};`),
    ...(first === undefined ? [] : [line(`address ${first};`)]),
    ...replica.disks.flatMap(({ volume, path }) =>
      block(`volume ${volume.number}`, [line(`disk ${path};`)], volume.id),
    ),
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
  const { resource } = plan;
  return [
    ...block('disk', [line(`fencing ${resource.fencing};`)], resource.id),
    ...block('net', netLines(resource, []), resource.id),
    ...handlerBlock(resource, ['fence-peer', 'crm-fence-peer.sh'], ['after-resync-target', 'crm-unfence-peer.sh']),
    ...plan.replicas.flatMap(({ host, replica, endpoints, disks }) => {
      const volumes = disks.flatMap(({ volume, path }) => {
        const device = line(`device /dev/drbd${volume.minor} minor ${volume.minor};`);
        return block(
          `volume ${volume.number}`,
          [device, line(`disk ${path};`), line('meta-disk internal;')],
          volume.id,
        );
      });
      return block(`on ${host}`, [line(`address ${endpoints[0] ?? ''};`), ...volumes], replica.id, replica.serverId);
    }),
  ];
}

/**
 * What happens when two replicas meet that both wrote alone, by the number of primaries at that moment. None: a side that
 * wrote nothing takes over the other's changes; if both wrote, they stay apart. One: `consensus` throws the secondary's
 * changes away only where the first policy would, that is where it has none; `discard-secondary`, for dual-primary, always
 * throws them away, unasked. Two: they stay apart until somebody chooses (drbd.conf(5), after-sb-0pri, after-sb-1pri,
 * after-sb-2pri; DRBD user's guide, automatic split brain recovery policies, and GFS for the policies of dual-primary).
 */
function netLines(resource: Resource, first: readonly string[]): readonly ConfigLine[] {
  const dual = resource.mode === 'dual-primary';
  return [
    `protocol ${resource.protocol};`,
    ...first,
    ...(dual ? ['allow-two-primaries yes;'] : []),
    'after-sb-0pri discard-zero-changes;',
    `after-sb-1pri ${dual ? 'discard-secondary' : 'consensus'};`,
    'after-sb-2pri disconnect;',
  ].map((text) => line(text));
}

/** on-no-data-accessible takes precedence over on-no-quorum, so both say the same (drbd.conf(5)). */
function optionLines(resource: Resource): readonly ConfigLine[] {
  const quorum =
    resource.quorum === 'off'
      ? []
      : [
          `quorum ${resource.quorum};`,
          `on-no-quorum ${resource.onNoQuorum};`,
          `on-no-data-accessible ${resource.onNoQuorum};`,
        ];
  return ['auto-promote no;', ...quorum].map((text) => line(text));
}

function handlerBlock(resource: Resource, ...handlers: readonly (readonly [string, string])[]): readonly ConfigLine[] {
  if (resource.fencing === 'dont-care') return [];
  const lines = handlers.map(([event, script]) => line(`${event} "/usr/lib/drbd/${script}";`));
  return block('handlers', lines, resource.id);
}
