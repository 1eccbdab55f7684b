import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { requireGrammar } from '../../../core/configs/configProblem.ts';
import type { Lun } from '../elements.ts';
import { DEV_LOSS, FAST_IO_FAIL, noPathRetry, POLLING_INTERVAL } from '../multipathTimes.ts';
import { isMapName } from './isMapName.ts';
import type { SanClient } from './sanClients.ts';

/**
 * /etc/multipath.conf of a server: only the LUNs of the design, by WWID, each under the same alias on every server. I/O is
 * queued for a number of checks, never for ever: a service whose paths are all gone could not be stopped, nor taken over
 * (multipath.conf(5), no_path_retry).
 *
 * @throws ConfigProblem for a WWID or alias against its grammar.
 */
export function multipathConf({ server, luns, arrays }: SanClient): readonly ConfigLine[] {
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
    ...luns.map((lun) => ({ text: `    wwid "^${wwidOf(lun)}$"`, elementIds: [lun.id] })),
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
    ...luns.flatMap(mapLines),
    ...linesOf('}', server.id),
  ];
}

function mapLines(lun: Lun): readonly ConfigLine[] {
  const alias = requireGrammar(lun.alias, isMapName, { elementId: lun.id, field: 'alias' });
  return linesOf(`    multipath {\n        wwid "${wwidOf(lun)}"\n        alias "${alias}"\n    }`, lun.id);
}

/** The identifier as scsi_id(8) prints it: letters and digits, with dots, colons, hyphens and underscores at most. */
function wwidOf(lun: Lun): string {
  const isWwid = (text: string): boolean => /^[A-Za-z0-9._:-]+$/.test(text);
  return requireGrammar(lun.wwid, isWwid, { elementId: lun.id, field: 'wwid' });
}
