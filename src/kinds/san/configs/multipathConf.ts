import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { leftOut } from '../../../core/configs/leftOut.ts';
import { quoteMultipath } from '../../../core/configs/quoteMultipath.ts';
import type { Lun } from '../elements.ts';
import { DEV_LOSS, FAST_IO_FAIL, noPathRetry, POLLING_INTERVAL } from '../multipathTimes.ts';
import { isMapName } from './isMapName.ts';
import type { SanClient } from './sanClients.ts';

/**
 * /etc/multipath.conf of a server: only the LUNs of the design, by WWID, each under the same alias on every server. I/O is
 * queued for a number of checks, never for ever: a service whose paths are all gone could not be stopped, nor taken over
 * (multipath.conf(5), no_path_retry).
 */
export function multipathConf({ server, luns, arrays }: SanClient): readonly ConfigLine[] {
  const named = luns.filter((lun) => isMapName(lun.alias) && /^[A-Za-z0-9._:-]+$/.test(lun.wwid));
  const failover = Math.max(0, ...arrays.map((array) => array.failoverSeconds));
  const arrayIds = arrays.map((array) => array.id);
  // Two servers that fail back on their own account would pull the LUN to and fro between the controllers.
  const failback = luns.some((lun) => lun.initiatorIds.length > 1) ? 'followover' : 'immediate';
  return [
    ...linesOf(
      `defaults {\n    user_friendly_names no\n    find_multipaths no\n    polling_interval ${POLLING_INTERVAL}\n}`,
      server.id,
    ),
    ...linesOf('blacklist {\n    wwid ".*"\n}\nblacklist_exceptions {', server.id),
    ...named.map((lun) => ({ text: `    wwid ${quoteMultipath(`^${lun.wwid}$`) ?? ''}`, elementIds: [lun.id] })),
    ...linesOf('}', server.id),
    ...linesOf(
      `overrides {
    path_grouping_policy group_by_prio
    prio alua
    path_checker tur
    path_selector "service-time 0"
    failback ${failback}
    fast_io_fail_tmo ${FAST_IO_FAIL}
    dev_loss_tmo ${DEV_LOSS}
    no_path_retry ${noPathRetry(failover)}
}`,
      ...arrayIds,
    ),
    ...linesOf('multipaths {', server.id),
    ...luns.flatMap((lun) => mapLines(lun, named.includes(lun))),
    ...linesOf('}', server.id),
  ];
}

function mapLines(lun: Lun, isNamed: boolean): readonly ConfigLine[] {
  if (!isNamed) return [leftOut('a LUN has no WWID or no alias that multipath can hold.', lun.id)];
  const [wwid = '', alias = ''] = [lun.wwid, lun.alias].map((value) => quoteMultipath(value) ?? '');
  return linesOf(`    multipath {\n        wwid ${wwid}\n        alias ${alias}\n    }`, lun.id);
}
