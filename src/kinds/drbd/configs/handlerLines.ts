import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import type { Resource } from '../elements.ts';
import { line } from './drbdLines.ts';

const SCRIPTS = '/usr/lib/drbd';
const REBOOT = `${SCRIPTS}/notify-emergency-reboot.sh root; echo b > /proc/sysrq-trigger; reboot -f`;

/** Off at once, without a word to the disk that fails (proc(5), sysrq-trigger). */
const HALT = 'echo o > /proc/sysrq-trigger; halt -f';

/**
 * The programs that DRBD calls: to fence a peer and to take that back, to halt a server whose disk fails, and to restart a
 * primary where the policies after split brain want one to give way (drbd.conf(5), handlers; the scripts are those that
 * drbd-utils has for the generation).
 */
export function handlerLines(resource: Resource): readonly ConfigLine[] {
  const { onIoError, afterSb1pri, afterSb2pri, rrConflict } = resource;
  const losesPrimary = [afterSb1pri, afterSb2pri].includes('call-pri-lost-after-sb');
  return [
    ...fenceHandlers(resource),
    ...(onIoError === 'call-local-io-error' ? [`local-io-error "${HALT}";`] : []),
    ...(losesPrimary ? [`pri-lost-after-sb "${SCRIPTS}/notify-pri-lost-after-sb.sh root; ${REBOOT}";`] : []),
    ...(rrConflict === 'call-pri-lost' ? [`pri-lost "${SCRIPTS}/notify-pri-lost.sh root; ${REBOOT}";`] : []),
  ].map(line);
}

function fenceHandlers({ fencing, generation }: Resource): readonly string[] {
  if (fencing === 'dont-care') return [];
  return generation === '9'
    ? [`fence-peer "${SCRIPTS}/crm-fence-peer.9.sh";`, `unfence-peer "${SCRIPTS}/crm-unfence-peer.9.sh";`]
    : [`fence-peer "${SCRIPTS}/crm-fence-peer.sh";`, `after-resync-target "${SCRIPTS}/crm-unfence-peer.sh";`];
}
