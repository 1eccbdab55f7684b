import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import type { Peer, Pool } from '../elements.ts';

/** The lowest port of the packaged glusterd.vol. */
const FIRST_PORT = 49_152;

/** How many further ports are opened where the design does not say. */
const FURTHER_PORTS = 99;

/** First and last TCP port of bricks: glusterd picks at random in between, so that the firewall has to open them all. */
export function brickPorts(pool: Pool | undefined): { readonly first: number; readonly last: number } {
  const first = pool?.firstPort ?? FIRST_PORT;
  return { first, last: pool?.lastPort ?? first + FURTHER_PORTS };
}

/**
 * /etc/glusterfs/glusterd.vol with a brick port range that a firewall can open: since GlusterFS 10 ports are random up to
 * max-port, 60999 as packaged (release notes 10, #786).
 */
export function glusterdVol(peer: Peer, pool: Pool | undefined): readonly ConfigLine[] {
  const { first, last } = brickPorts(pool);
  const options = [
    'working-directory /var/lib/glusterd',
    'transport-type socket',
    'transport.socket.keepalive-time 10',
    'transport.socket.keepalive-interval 2',
    'transport.socket.read-fail-log off',
    'transport.socket.listen-port 24007',
    'ping-timeout 0',
    'event-threads 1',
    `base-port ${first}`,
    `max-port ${last}`,
  ];
  const lines = [
    'volume management',
    '    type mgmt/glusterd',
    ...options.map((text) => `    option ${text}`),
    'end-volume',
  ];
  return lines.map((text) => ({ text, elementIds: [peer.id] }));
}
