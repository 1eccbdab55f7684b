import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { requireGrammar } from '../../../core/configs/configProblem.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { isMapName } from '../../common/index.ts';
import type { Lun, SanArray } from '../elements.ts';
import { hasMultipath, noPathRetry, serverSettings } from '../pathSettings.ts';
import { initiatorsOf } from '../sanPaths.ts';
import { isWwid } from './isWwid.ts';
import type { SanClient } from './sanClients.ts';

/**
 * /etc/multipath.conf of a server: only the LUNs of the design, by WWID, each under the same alias on every server. By
 * itself I/O is queued for a number of checks, never for ever: a service whose paths are all gone could not be stopped, nor
 * taken over (multipath.conf(5), no_path_retry). Keys of persistent reservations are kept, so that paths that come back
 * are registered again (mpathpersist(8)). Empty if the server runs no multipathd.
 *
 * @throws ConfigProblem for a WWID or alias against its grammar.
 */
export function multipathConf({ server, luns, arrays }: SanClient, index: DesignIndex): readonly ConfigLine[] {
  const used = arrays.filter(hasMultipath);
  if (used.length === 0) return [];
  const maps = luns.flatMap((lun) => {
    const array = used.find(({ id }) => id === lun.arrayId);
    return array ? [{ lun, array }] : [];
  });
  const { pollingInterval, findMultipaths } = serverSettings(used);
  return [
    ...linesOf(
      `defaults {
    user_friendly_names no
    find_multipaths ${findMultipaths}
    polling_interval ${pollingInterval}
    reservation_key file
}`,
      server.id,
    ),
    ...linesOf('blacklist {\n    wwid ".*"\n}\nblacklist_exceptions {', server.id),
    ...maps.map(({ lun }) => ({ text: `    wwid "^${wwidOf(lun)}$"`, elementIds: [lun.id] })),
    ...linesOf('}', server.id),
    ...overrides(used),
    ...linesOf('multipaths {', server.id),
    ...maps.flatMap(({ lun, array }) => mapLines(lun, [array, pollingInterval], index)),
    ...linesOf('}', server.id),
  ];
}

/** What counts for every path of the server. */
function overrides(arrays: readonly SanArray[]): readonly ConfigLine[] {
  const { fastIoFail, devLoss, pathChecker } = serverSettings(arrays);
  // multipath finds ALUA out by itself and then takes neither the prioritizer nor the checker that is written here.
  const isOwnPrio = arrays.some(({ prio }) => prio !== undefined && prio !== 'alua' && prio !== 'sysfs');
  const lines = [
    'overrides {',
    ...(isOwnPrio ? ['    detect_prio no'] : []),
    ...(pathChecker === 'tur' ? [] : ['    detect_checker no']),
    `    path_checker ${pathChecker}`,
    '    path_selector "service-time 0"',
    `    fast_io_fail_tmo ${fastIoFail}`,
    `    dev_loss_tmo ${devLoss}`,
    '}',
  ];
  return lines.map((text) => ({ text, elementIds: arrays.map(({ id }) => id) }));
}

function mapLines(lun: Lun, [array, polling]: readonly [SanArray, number], index: DesignIndex): readonly ConfigLine[] {
  const alias = requireGrammar(lun.alias, isMapName, { elementId: lun.id, field: 'alias' });
  const isShared = new Set(initiatorsOf(index, lun).map(({ serverId }) => serverId)).size > 1;
  const { grouping, prio } = defaultPolicy(array);
  const policy = [
    ['path_grouping_policy', array.pathGrouping ?? grouping],
    ['prio', array.prio ?? prio],
    // Two servers that fail back on their own account would pull the LUN to and fro between the controllers.
    ['failback', array.failback ?? (isShared ? 'followover' : 'immediate')],
    ['no_path_retry', noPathRetry(array, polling)],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`        ${name} ${value}`]));
  return [
    ...linesOf(`    multipath {\n        wwid "${wwidOf(lun)}"\n        alias "${alias}"`, lun.id),
    ...policy.map((text) => ({ text, elementIds: [lun.id, array.id] })),
    ...linesOf('    }', lun.id),
  ];
}

/** Controllers without ALUA that take turns have a prioritizer of their own, which multipath's device table knows. */
function defaultPolicy({ access }: SanArray): { readonly grouping?: string; readonly prio?: string } {
  if (access === 'active-passive') return {};
  return access === 'active-active'
    ? { grouping: 'multibus', prio: 'const' }
    : { grouping: 'group_by_prio', prio: 'alua' };
}

function wwidOf(lun: Lun): string {
  return requireGrammar(lun.wwid, isWwid, { elementId: lun.id, field: 'wwid' });
}
