import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Mount, servicesIn } from '../../../common/index.ts';
import { Export } from '../../elements.ts';
import { forgetsAttributes } from '../../mountOptions.ts';
import { sayOptions } from '../../sayOptions.ts';
import { takeOutOptions } from '../../takeOutOptions.ts';

export const rule = defineRule({
  id: 'nas/no-attribute-cache',
  title: 'A mail spool without an attribute cache',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Take noac and actimeo=0 out; one server at a time works on a spool.',
  sources: [{ title: 'nfs(5), ac and noac' }],
  appliesTo: [Mount],
  check(mount, { index }) {
    const forgetting = mount.options.filter(forgetsAttributes);
    const spools = servicesIn(mount, index).filter(({ role }) => role === 'imap');
    if (!index.find(Export, mount.sourceId) || forgetting.length === 0 || spools.length === 0) return [];
    const said = sayOptions(forgetting);
    return [
      {
        message: `${sayPlaced(mount, index)} has the option ${said}: each look of ${sayNames(spools)} at a message is a round trip, and each write waits for the NFS server.`,
        related: spools.map(({ id }) => id),
        fix: { label: `Take ${said} out`, edit: takeOutOptions(mount.id, forgetting) },
      },
    ];
  },
});
