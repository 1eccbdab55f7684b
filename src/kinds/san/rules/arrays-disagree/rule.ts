import type { ElementId } from '../../../../core/model/element.ts';
import { perIndex } from '../../../../core/rules/perIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { SanArray } from '../../elements.ts';
import { hasMultipath, SERVER_FIELDS } from '../../pathSettings.ts';
import { serversOf } from '../serversOf.ts';

export const rule = defineRule({
  id: 'san/arrays-disagree',
  title: 'Arrays that want different settings of one server',
  severity: 'warning',
  remedy: 'Choose the same settings for all arrays that a server uses.',
  sources: [{ title: 'multipath.conf(5), defaults and devices' }],
  appliesTo: [SanArray],
  check(array, { index }) {
    const servers = serversOf(array, index).flatMap((serverId) => settingsByServer(index).get(serverId) ?? []);
    const torn = SERVER_FIELDS.filter(
      (name) => array[name] !== undefined && servers.some((values) => (values.get(name)?.size ?? 0) > 1),
    );
    if (!hasMultipath(array) || torn.length === 0) return [];
    return [
      {
        message: `${array.name} and another array of its servers differ in ${torn.map((name) => OPTIONS[name]).join(', ')}; the multipath.conf that is written for a server has one value for all arrays: the smallest number, the first word of the alphabet.`,
      },
    ];
  },
});

/** What the arrays of each server tell for the settings that a server has one of. */
const settingsByServer = perIndex((index) => {
  const servers = new Map<ElementId, Map<string, Set<unknown>>>();
  for (const array of index.all(SanArray).filter(hasMultipath)) {
    for (const serverId of serversOf(array, index)) {
      const values = servers.get(serverId) ?? new Map<string, Set<unknown>>();
      servers.set(serverId, values);
      for (const name of SERVER_FIELDS) {
        if (array[name] !== undefined) values.set(name, (values.get(name) ?? new Set()).add(array[name]));
      }
    }
  }
  return servers;
});

const OPTIONS = {
  pollingInterval: 'polling_interval',
  failFast: 'fast_io_fail_tmo (on or off)',
  fastIoFail: 'fast_io_fail_tmo',
  devLoss: 'dev_loss_tmo',
  pathChecker: 'path_checker',
  findMultipaths: 'find_multipaths',
} as const satisfies Record<(typeof SERVER_FIELDS)[number], string>;
