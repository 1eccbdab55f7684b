import { defineRule } from '../../../../core/rules/rule.ts';
import { isA } from '../../../../core/model/element.ts';
import { Filer, NfsServer } from '../../elements.ts';
import type { NfsHost } from '../../nfsHosts.ts';

export const rule = defineRule<NfsHost>({
  id: 'nas/grace-long',
  title: 'A grace period that makes each failover long',
  severity: 'info',
  remedy: 'Choose a lease and a grace period of 15 to 30 seconds.',
  sources: [
    { title: 'nfs.conf(5), grace-time' },
    {
      title: 'RFC 8881, section 8.4.2: Server Failure and Recovery',
      url: 'https://www.rfc-editor.org/rfc/rfc8881#section-8.4.2',
    },
  ],
  appliesTo: [Filer, NfsServer],
  check(host) {
    const grace = host.graceSeconds ?? 0;
    const mayMove = isA(NfsServer, host) || host.heads === 'pair';
    if (!mayMove || grace <= LONGEST_SECONDS) return [];
    return [{ message: `After each failover of ${host.name}, new opens and locks wait ${grace} s.` }];
  },
});

/** A failover of the heads takes about as long; a longer wait is what the users notice. */
const LONGEST_SECONDS = 30;
