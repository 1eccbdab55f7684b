import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import { linesOf } from '../../../core/configs/configFragment.ts';
import { Export, type Filer } from '../elements.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';

/** The nfs.conf(5) of a filer: lease and grace as told, and UDP where an export wants it; empty where nothing is told. */
export function nfsConf(filer: Filer, index: DesignIndex): readonly ConfigLine[] {
  const isUdp = index.by(Export, 'filerId', filer.id).some(({ transport }) => transport === 'udp');
  const settings = [
    ...(isUdp ? ['udp=y'] : []),
    ...(filer.leaseSeconds === undefined ? [] : [`lease-time=${filer.leaseSeconds}`]),
    ...(filer.graceSeconds === undefined ? [] : [`grace-time=${filer.graceSeconds}`]),
  ];
  return settings.length === 0 ? [] : linesOf(['[nfsd]', ...settings].join('\n'), filer.id);
}
