import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { FailureDomain, Server } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/server-in-two-enclosures',
  title: 'A server in two enclosures',
  severity: 'warning',
  remedy: 'Name the one enclosure that the server sits in.',
  sources: [{ title: 'Quorate: of two different parts of a sort, one is enough' }],
  appliesTo: [Server],
  check(server, { index }) {
    const domains = [...new Set(server.domainIds ?? [])].flatMap((id) => index.find(FailureDomain, id) ?? []);
    const enclosures = domains.filter(({ sort }) => sort === 'enclosure');
    if (enclosures.length < 2) return [];
    return [
      {
        message: `${server.name} hangs on the enclosures ${sayNames(enclosures)}, of which it can sit in one only.`,
        related: enclosures.map(({ id }) => id),
      },
    ];
  },
});
