import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { PathContext } from '../../../core/storage/offer.ts';
import { fstabLine, type Mount } from '../../common/index.ts';
import { GlusterVolume } from '../elements.ts';
import { volumeMounts } from '../volumeMounts.ts';
import { NEED_CERTIFICATES } from './certificates.ts';

/**
 * The script that mounts the volumes on the clients, the same for all of them. mount.glusterfs may return 0 although the
 * client was refused, so that the mount point is looked at afterwards; the bare directory is made immutable, so that no
 * service writes into it while the volume is away (chattr(1)). Empty if nobody mounts a volume by fstab.
 */
export function clientsScript({ index, paths }: ViewContext): readonly ConfigLine[] {
  const isEncrypted = (mount: Mount): boolean => index.find(GlusterVolume, mount.sourceId)?.encryption === 'tls';
  const cases = volumeMounts({ index, paths }).flatMap(({ server, mounts }) => [
    { text: `  ${server.hostName})`, elementIds: [server.id] },
    ...mounts.flatMap((mount) => [
      ...(isEncrypted(mount) ? [{ text: '    need_certificates', elementIds: [mount.id] }] : []),
      mountLine(mount, paths),
    ]),
    { text: '    ;;', elementIds: [server.id] },
  ]);
  if (cases.length === 0) return [];
  const ids = [...new Set(cases.flatMap((line) => line.elementIds))];
  const wantsCertificates = cases.some(({ text }) => text.trim() === 'need_certificates');
  const functions = wantsCertificates ? [HEAD, CERTIFICATE_FUNCTION, CASE] : [HEAD, CASE];
  return [...linesOf(functions.join('\n'), ...ids), ...cases, ...linesOf(TAIL, ...ids)];
}

/** The line is that of etc/fstab to the letter, so that a host that has the file already gets no second one. */
function mountLine(mount: Mount, paths: PathContext): ConfigLine {
  const { text, elementIds } = fstabLine(mount, paths);
  return { text: `    mount_volume ${quoteShell(mount.path)} ${quoteShell(text)}`, elementIds };
}

const HEAD = `#!/bin/bash
# Mounts the GlusterFS volumes of this host, now and at boot. Run it on every client; it may run again.
set -euo pipefail

mount_volume() {
  local target=$1 line=$2
  grep -qxF -- "$line" /etc/fstab || printf '%s\\n' "$line" >>/etc/fstab
  if ! mountpoint -q "$target"; then
    mkdir -p "$target"
    chattr +i "$target" 2>/dev/null || echo "$target cannot be made immutable here" >&2
    mount "$target"
    sleep 1
  fi
  mountpoint -q "$target" || { echo "$target is not mounted" >&2; exit 1; }
}
`;

const CERTIFICATE_FUNCTION = `need_certificates() {
  local file
  ${NEED_CERTIFICATES.trim().replaceAll('\n', '\n  ')}
}
`;

const CASE = 'case $(uname -n) in';

const TAIL = `  *)
    echo "$(uname -n) mounts no GlusterFS volume" >&2
    exit 1
    ;;
esac`;
