import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Server } from '../../../common/index.ts';
import { arraysUsedBy, pathsTo } from '../../sanPaths.ts';
import { sharedParts } from '../sharedParts.ts';

export const rule = defineRule({
  id: 'san/paths-share-component',
  title: 'Several paths that hang on one part',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Lead the paths over parts that have nothing in common.',
  sources: [
    { title: 'Red Hat, Configuring device mapper multipath' },
    { title: 'NetApp ONTAP SAN configuration: two fabrics' },
  ],
  appliesTo: [Server],
  check(server, { index }) {
    return arraysUsedBy(index, server.id).flatMap((array) => {
      const paths = pathsTo(index, array.id, server.id);
      if (paths.length < 2) return [];
      const shared = sharedParts(paths, { array, server }, index);
      if (shared.length === 0) return [];
      return [
        {
          message: `${server.name} reaches ${array.name} by ${paths.length} paths, and all of them hang on ${sayNames(shared)}.`,
          related: [array.id, ...shared.map(({ id }) => id)],
        },
      ];
    });
  },
});
