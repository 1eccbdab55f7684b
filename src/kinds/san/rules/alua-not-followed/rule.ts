import { defineRule } from '../../../../core/rules/rule.ts';
import { SanArray } from '../../elements.ts';
import { hasMultipath } from '../../pathSettings.ts';
import { writeDefault } from '../writeDefault.ts';

export const rule = defineRule({
  id: 'san/alua-not-followed',
  title: 'Paths that ALUA advises against are used',
  severity: 'warning',
  remedy: 'Group the paths by priority, and let ALUA give it.',
  sources: [{ title: 'multipath.conf(5), prio' }, { title: 'multipath.conf(5), path_grouping_policy' }],
  appliesTo: [SanArray],
  check(array) {
    const isBlind = array.prio !== undefined && array.prio !== 'alua' && array.prio !== 'sysfs';
    const isMixed = array.pathGrouping === 'multibus' || array.pathGrouping === 'group_by_node_name';
    if (!hasMultipath(array) || array.access !== 'alua' || (!isBlind && !isMixed)) return [];
    return [
      {
        message: `${array.name} tells by ALUA which controller serves a LUN, and ${isBlind ? `prio ${array.prio}` : `path_grouping_policy ${array.pathGrouping}`} takes the other one as well.`,
        fix: writeDefault(array, `Follow the ALUA of ${array.name}`, ['prio', 'pathGrouping']),
      },
    ];
  },
});
