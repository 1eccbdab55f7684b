import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import { linesOf } from '../../../core/configs/configFragment.ts';
import { Export } from '../elements.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { NfsHost } from '../nfsHosts.ts';

/** The nfs.conf(5) for the server of the kernel: lease and grace as told, and UDP where an export wants it; empty where nothing is told. */
export function nfsConf(host: NfsHost, index: DesignIndex): readonly ConfigLine[] {
  const isUdp = index.by(Export, 'filerId', host.id).some(({ transport }) => transport === 'udp');
  const settings = [
    ...(isUdp ? ['udp=y'] : []),
    ...(host.leaseSeconds === undefined ? [] : [`lease-time=${host.leaseSeconds}`]),
    ...(host.graceSeconds === undefined ? [] : [`grace-time=${host.graceSeconds}`]),
  ];
  return settings.length === 0 ? [] : linesOf(['[nfsd]', ...settings].join('\n'), host.id);
}
