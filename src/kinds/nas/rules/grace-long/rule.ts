import { defineRule } from '../../../../core/rules/rule.ts';
import { Filer } from '../../elements.ts';

export const rule = defineRule({
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
  appliesTo: [Filer],
  check(filer) {
    const grace = filer.graceSeconds ?? 0;
    if (filer.heads !== 'pair' || grace <= LONGEST_SECONDS) return [];
    return [{ message: `After each failover of ${filer.name}, new opens and locks wait ${grace} s.` }];
  },
});

/** A failover of the heads takes about as long; a longer wait is what the users notice. */
const LONGEST_SECONDS = 30;
