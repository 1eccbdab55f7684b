import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import type { Resource } from '../elements.ts';
import { line } from './drbdLines.ts';
import { told } from './netLines.ts';

/**
 * The one disk section of a resource; DRBD 9 refuses a second one. It also holds the settings of the resync (drbd.conf(5),
 * peer-device-options), and for DRBD 8.4 the fencing policy.
 */
export function diskLines(resource: Resource): readonly ConfigLine[] {
  const { generation, fencing } = resource;
  return [
    ...(generation === '8.4' ? [`fencing ${fencing};`] : []),
    ...told('on-io-error', resource.onIoError),
    ...told('disk-flushes', resource.diskFlushes),
    ...told('md-flushes', resource.mdFlushes),
    ...told('disk-timeout', resource.diskTimeout),
    ...told('c-plan-ahead', resource.cPlanAhead),
    ...told('c-max-rate', resource.cMaxRate),
    ...told('resync-rate', resource.resyncRate),
  ].map(line);
}
