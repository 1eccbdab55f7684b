import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Mount } from '../../../common/index.ts';
import { Export } from '../../elements.ts';
import { mountingServers } from '../../mountingServers.ts';
import { makesAttributesStale } from '../../mountOptions.ts';
import { sayOptions } from '../../sayOptions.ts';
import { takeOutOptions } from '../../takeOutOptions.ts';

export const rule = defineRule({
  id: 'nas/stale-attributes',
  title: 'What others wrote is seen late',
  severity: 'warning',
  remedy: 'Take nocto out, and leave the times of the attribute cache at 60 s or less.',
  sources: [{ title: 'nfs(5), data and metadata coherence' }],
  appliesTo: [Mount],
  check(mount, { index }) {
    const served = index.find(Export, mount.sourceId);
    const stale = mount.options.filter(makesAttributesStale);
    if (!served || stale.length === 0 || mountingServers(mount, index).writing < 2) return [];
    const said = sayOptions(stale);
    return [
      {
        message: `${sayPlaced(mount, index)} has the option ${said}, with which it sees late what another server wrote to ${served.name}.`,
        related: [served.id],
        fix: { label: `Take ${said} out`, edit: takeOutOptions(mount.id, stale) },
      },
    ];
  },
});
