import { defineRule } from '../../../../core/rules/rule.ts';
import { Network } from '../../../common/index.ts';
import { Export } from '../../elements.ts';
import { networkIdOf, nfsHostOf } from '../../nfsHosts.ts';

export const rule = defineRule({
  id: 'nas/plain-on-shared-network',
  title: 'User numbers believed on a shared network',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Give storage a network of its own, or use krb5p.',
  sources: [{ title: 'nfs(5), security considerations' }, { title: 'exports(5), sec=' }],
  appliesTo: [Export],
  check(element, { index }) {
    const network = index.find(Network, networkIdOf(nfsHostOf(element, index), index));
    if ((element.security ?? 'sys') !== 'sys' || network?.trust !== 'shared') return [];
    return [
      {
        message: `${element.name} goes in plain text over ${network.name}, which others use too, and believes whatever user number a client sends.`,
        related: [network.id],
      },
    ];
  },
});
