import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import { linesOf } from '../../../core/configs/configFragment.ts';
import { isA } from '../../../core/model/element.ts';
import { Export, NfsServer } from '../elements.ts';
import { KERNEL_PORTS } from '../helperPorts.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { NfsHost } from '../nfsHosts.ts';

/**
 * The nfs.conf(5) for the server of the kernel: lease and grace as told, and UDP where an export wants it; for a server of our
 * own also where the helpers of NFS 3 listen. Empty where nothing is told.
 */
export function nfsConf(host: NfsHost, index: DesignIndex): readonly ConfigLine[] {
  const exports = index.by(Export, 'filerId', host.id);
  const isUdp = exports.some(({ transport }) => transport === 'udp');
  const serves3 = exports.some(({ version }) => version === '3');
  const settings = [
    ...(isUdp ? ['udp=y'] : []),
    ...(host.leaseSeconds === undefined ? [] : [`lease-time=${host.leaseSeconds}`]),
    ...(host.graceSeconds === undefined ? [] : [`grace-time=${host.graceSeconds}`]),
  ];
  const nfsd = settings.length === 0 ? [] : ['[nfsd]', ...settings];
  const lines = [...nfsd, ...(isA(NfsServer, host) && serves3 ? HELPERS : [])];
  return lines.length === 0 ? [] : linesOf(lines.join('\n'), host.id);
}

/** Each helper at its port, over TCP and UDP alike. */
const HELPERS: readonly string[] = [
  '[mountd]',
  `port=${KERNEL_PORTS.mountd}`,
  '[lockd]',
  `port=${KERNEL_PORTS.lockd}`,
  `udp-port=${KERNEL_PORTS.lockd}`,
  '[statd]',
  `port=${KERNEL_PORTS.statd}`,
];
