import { canonicalIp } from '../../../../core/configs/subnet.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Filer } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/head-address-in-use',
  title: 'Clients use the own address of one head',
  severity: 'error',
  remedy: 'Let the clients use the floating address, which moves to the head that works.',
  sources: [{ title: 'ocf_heartbeat_IPaddr2(7)' }, { title: 'nfs(5)' }],
  appliesTo: [Filer],
  check(filer) {
    const address = canonicalIp(filer.ip);
    const isOwn = (filer.headIps ?? []).some((ip) => canonicalIp(ip) === address);
    if (filer.heads !== 'pair' || address === undefined || !isOwn) return [];
    return [
      {
        message: `${filer.name} is mounted by ${filer.ip}, the own address of one of its heads, which stays with that head.`,
      },
    ];
  },
});
