import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { SanArray } from '../../elements.ts';
import { hasMultipath } from '../../pathSettings.ts';
import { pathsByServer } from '../pathsByServer.ts';
import { writeDefault } from '../writeDefault.ts';

export const rule = defineRule({
  id: 'san/find-multipaths-leaves-luns-out',
  title: 'LUNs that multipath does not take',
  severity: 'warning',
  remedy: 'Choose find_multipaths no or greedy; only the LUNs of the design are taken anyway.',
  sources: [{ title: 'multipath.conf(5), find_multipaths' }],
  appliesTo: [SanArray],
  check(array, { index }) {
    if (!hasMultipath(array)) return [];
    const wantsTwo = array.findMultipaths === 'yes' || array.findMultipaths === 'smart';
    const thin = [...pathsByServer(array, index)]
      .filter(([, paths]) => paths.length === 1)
      .map(([id]) => index.get(id));
    if (array.findMultipaths !== 'strict' && (!wantsTwo || thin.length === 0)) return [];
    const who = wantsTwo ? `a LUN with one path, as on ${sayNames(thin)}` : 'a LUN that it has not seen before';
    return [
      {
        message: `Servers of ${array.name} run multipath with find_multipaths ${array.findMultipaths}, which makes no device for ${who}.`,
        fix: writeDefault(array, `Take all LUNs of ${array.name}`, ['findMultipaths']),
      },
    ];
  },
});
