import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { homesOf, Mount } from '../../common/index.ts';
import { CERTIFICATE_FILES } from '../configs/certificates.ts';
import { Brick, GlusterVolume, Peer } from '../elements.ts';

/**
 * The keys and certificates of hosts that take part in a volume with TLS. Somebody else makes them: each key stays on its
 * host, and all hosts have to trust each other's certificates (Gluster docs, Setting up GlusterFS with SSL/TLS).
 */
export function certificateSteps(index: DesignIndex): readonly RunbookStep[] {
  const volumes = index.all(GlusterVolume).filter(({ encryption }) => encryption === 'tls');
  const hostIds = volumes.flatMap((volume) => [
    ...index.by(Peer, 'poolId', volume.poolId).map(({ serverId }) => serverId),
    ...index.by(Brick, 'volumeId', volume.id).map(({ serverId }) => serverId),
    ...index.by(Mount, 'sourceId', volume.id).flatMap(homesOf),
  ]);
  if (volumes.length === 0) return [];
  const { certificate, key, authorities } = CERTIFICATE_FILES;
  return [
    {
      phase: 'secrets',
      place: 0,
      title: 'See that the TLS key and certificates of GlusterFS are there',
      hostIds: [...new Set(hostIds)],
      run: `for file in ${Object.values(CERTIFICATE_FILES).join(' ')}; do
  [ -s "$file" ] || fail "put $file in place: GlusterFS wants it for TLS"
done
chmod 600 ${key}`,
      // The certificate has to be trusted by the hosts' own list, and to be that of the key.
      check: `openssl verify -CAfile ${authorities} ${certificate} >/dev/null &&
  [ "$(openssl x509 -in ${certificate} -noout -pubkey)" = "$(openssl pkey -in ${key} -pubout)" ]`,
      elementIds: volumes.map(({ id }) => id),
    },
  ];
}
