import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import type { Peer } from '../elements.ts';

/** First and last TCP port of bricks: glusterd picks at random in between, so that the firewall has to open them all. */
export const BRICK_PORTS = { first: 49_152, last: 49_251 } as const;

/**
 * /etc/glusterfs/glusterd.vol with a brick port range that a firewall can open: since GlusterFS 10 ports are random up to
 * max-port, 60999 as packaged (release notes 10, #786).
 */
export function glusterdVol(peer: Peer): readonly ConfigLine[] {
  const options = [
    'working-directory /var/lib/glusterd',
    'transport-type socket',
    'transport.socket.keepalive-time 10',
    'transport.socket.keepalive-interval 2',
    'transport.socket.read-fail-log off',
    'transport.socket.listen-port 24007',
    'ping-timeout 0',
    'event-threads 1',
    `base-port ${BRICK_PORTS.first}`,
    `max-port ${BRICK_PORTS.last}`,
  ];
  const lines = [
    'volume management',
    '    type mgmt/glusterd',
    ...options.map((text) => `    option ${text}`),
    'end-volume',
  ];
  return lines.map((text) => ({ text, elementIds: [peer.id] }));
}
