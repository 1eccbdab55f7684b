import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { SanArray } from '../../elements.ts';
import { hasMultipath } from '../../pathSettings.ts';
import { pathsByServer } from '../pathsByServer.ts';
import { writeDefault } from '../writeDefault.ts';

export const rule = defineRule({
  id: 'san/no-multipath',
  title: 'Several paths without multipathd',
  severity: 'error',
  remedy: 'Run multipathd on the servers, or draw one path.',
  sources: [{ title: 'multipathd(8)' }, { title: 'Red Hat, Configuring device mapper multipath' }],
  appliesTo: [SanArray],
  check(array, { index }) {
    if (hasMultipath(array)) return [];
    const twice = [...pathsByServer(array, index)].filter(([, paths]) => paths.length > 1).map(([id]) => index.get(id));
    if (twice.length === 0) return [];
    return [
      {
        message: `${sayNames(twice)} would find each LUN of ${array.name} once for every path, as disks that look unrelated.`,
        related: twice.flatMap((server) => server?.id ?? []),
        fix: writeDefault(array, `Run multipathd for ${array.name}`, ['multipath']),
      },
    ];
  },
});
