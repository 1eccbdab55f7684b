import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { ConfigProblem, requireGrammar } from '../../../core/configs/configProblem.ts';
import { isHostName } from '../../../core/configs/isHostName.ts';
import { Server } from '../../common/index.ts';
import { isAllowEntry } from '../allowEntry.ts';
import { bricksOf, bricksPerSet } from '../brickSets.ts';
import { clientAddresses } from '../clientAddresses.ts';
import { quorumTypeOf } from '../clientQuorum.ts';
import { Peer, Pool, type Brick, type GlusterVolume } from '../elements.ts';
import { SERVER_QUORUM_RATIO } from '../serverQuorum.ts';
import { isBrickPath } from './brickPlaces.ts';
import { CERTIFICATE_FILES } from './certificates.ts';
import { isProbeName } from './isProbeName.ts';
import { isVolumeName } from './isVolumeName.ts';

/** What the set-up of one volume says to glusterd, and what glusterd says afterwards. */
export interface VolumePlan {
  readonly volume: GlusterVolume;
  /** Hosts of the pool; the set-up runs on the first. */
  readonly hosts: readonly string[];
  /** Their elements, in the same order. */
  readonly hostIds: readonly ElementId[];
  /** The names or addresses by which the first host probes the others. */
  readonly probes: readonly string[];
  /** Percent of the peers that server quorum asks for, a matter of the whole pool; undefined leaves it as it is. */
  readonly serverQuorumRatio: number | undefined;
  /** The words between the name and the bricks: "replica 3 arbiter 1 transport tcp". */
  readonly layout: string;
  readonly bricks: readonly { readonly brick: Brick; readonly text: string }[];
  /** Options of the volume, by name. */
  readonly options: Readonly<Record<string, string>>;
}

/**
 * Plans a volume.
 *
 * @throws ConfigProblem for what glusterd would refuse: a volume, host, brick or client name against its grammar, and
 * bricks that do not fill whole sets.
 */
export function planVolume(volume: GlusterVolume, index: DesignIndex): VolumePlan {
  requireGrammar(volume.volumeName, isVolumeName, { elementId: volume.id, field: 'volumeName' });
  const hostOf = (serverId: ElementId): string =>
    requireGrammar(index.find(Server, serverId)?.hostName ?? '', isHostName, {
      elementId: serverId,
      field: 'hostName',
    });
  const bricks = bricksOf(index, volume).map((brick) => {
    const path = requireGrammar(brick.path, isBrickPath, { elementId: brick.id, field: 'path' });
    return { brick, text: `${hostOf(brick.serverId)}:${path}` };
  });
  if (bricks.length === 0 || bricks.length % bricksPerSet(volume) !== 0) {
    const sentence = `${bricks.length} bricks do not fill sets of ${bricksPerSet(volume)} in ${volume.name}.`;
    throw new ConfigProblem(sentence, volume.id, 'setSize');
  }
  const peers = index.by(Peer, 'poolId', volume.poolId);
  const serverIds = [...new Set([...bricks.map(({ brick }) => brick.serverId), ...peers.map((peer) => peer.serverId)])];
  const pool = index.find(Pool, volume.poolId);
  return {
    volume,
    hosts: serverIds.map(hostOf),
    hostIds: serverIds,
    probes: serverIds.slice(1).map((id) => probeNameOf(peers.find((peer) => peer.serverId === id)) ?? hostOf(id)),
    serverQuorumRatio: pool?.serverQuorumRatio ?? (volume.serverQuorum === 'on' ? SERVER_QUORUM_RATIO : undefined),
    layout: [layoutOf(volume), volume.transport === undefined ? '' : `transport ${volume.transport}`]
      .filter(Boolean)
      .join(' '),
    bricks,
    options: optionsOf(volume, index),
  };
}

/** The name by which a peer is probed, if it is another one than its host name. */
function probeNameOf(peer: Peer | undefined): string | undefined {
  if (peer?.probeName === undefined) return undefined;
  return requireGrammar(peer.probeName, isProbeName, { elementId: peer.id, field: 'probeName' });
}

/** `replica 3 arbiter 1` is the spelling that every release takes; the newer `replica 2 arbiter 1` means the same. */
function layoutOf(volume: GlusterVolume): string {
  switch (volume.form) {
    case 'distribute':
      return '';
    case 'replicate':
      return volume.setSize > 1 ? `replica ${volume.setSize}` : '';
    case 'arbiter':
      return 'replica 3 arbiter 1';
    case 'disperse':
      return `disperse ${volume.setSize} redundancy ${volume.redundancy}`;
  }
}

function optionsOf(volume: GlusterVolume, index: DesignIndex): Record<string, string> {
  const isReplicated = volume.form === 'replicate' || volume.form === 'arbiter';
  const type = quorumTypeOf(volume, bricksPerSet(volume));
  // The default of a replica 2 volume is "none"; a line that says so would look like a choice.
  const saysQuorum = isReplicated && (volume.quorumType !== 'default' || type === 'auto');
  return {
    ...(saysQuorum ? { 'cluster.quorum-type': type } : {}),
    ...(saysQuorum && type === 'fixed'
      ? { 'cluster.quorum-count': String(volume.quorumCount ?? bricksPerSet(volume)) }
      : {}),
    ...(volume.serverQuorum === 'on' ? { 'cluster.server-quorum-type': 'server' } : {}),
    'network.ping-timeout': String(volume.pingTimeout),
    ...(volume.sharding === undefined ? {} : { 'features.shard': volume.sharding }),
    ...healOptions(volume),
    ...accessOptions(volume, index),
  };
}

/** Replicated and dispersed volumes have a self-heal daemon of their own name; glusterd refuses the other one's option. */
function healOptions({ form, selfHeal, favoriteChild }: GlusterVolume): Record<string, string> {
  if (form === 'distribute') return {};
  if (form === 'disperse') return selfHeal === undefined ? {} : { 'cluster.disperse-self-heal-daemon': selfHeal };
  return {
    ...(selfHeal === undefined ? {} : { 'cluster.self-heal-daemon': selfHeal }),
    ...(favoriteChild === undefined ? {} : { 'cluster.favorite-child-policy': favoriteChild }),
  };
}

const TLS_OPTIONS = {
  'client.ssl': 'on',
  'server.ssl': 'on',
  'ssl.own-cert': CERTIFICATE_FILES.certificate,
  'ssl.private-key': CERTIFICATE_FILES.key,
  'ssl.ca-list': CERTIFICATE_FILES.authorities,
};

/** Who may mount: those that the design tells, else the servers that do. glusterd takes any text, so each entry is judged. */
function accessOptions(volume: GlusterVolume, index: DesignIndex): Record<string, string> {
  const told = (field: 'allow' | 'reject'): readonly string[] =>
    (volume[field] ?? []).map((entry) => requireGrammar(entry, isAllowEntry, { elementId: volume.id, field }));
  const allow = told('allow').length > 0 ? told('allow') : clientAddresses(volume, index);
  const reject = told('reject');
  return {
    ...(volume.encryption === 'tls' ? TLS_OPTIONS : {}),
    ...(allow.length > 0 ? { 'auth.allow': allow.join(',') } : {}),
    ...(reject.length > 0 ? { 'auth.reject': reject.join(',') } : {}),
  };
}
