import { defineRule } from '../../../../core/rules/rule.ts';
import { FloatingAddress } from '../../elements.ts';
import { movedIn } from '../movedIn.ts';

export const rule = defineRule({
  id: 'cluster/floating-address-follows-nothing',
  title: 'A floating address that follows nothing',
  severity: 'warning',
  remedy: 'Let the address move with a mount or service that moves.',
  sources: [{ title: 'Pacemaker Explained, groups' }, { title: 'ocf_heartbeat_IPaddr2(7)' }],
  appliesTo: [FloatingAddress],
  check(address, { index }) {
    const target = index.get(address.followsId);
    if (target && movedIn(index).has(target.id)) return [];
    const why = target ? `follows ${target.name}, which stays where it is` : 'follows nothing';
    return [{ message: `The floating address ${address.ip} ${why}.`, related: target ? [target.id] : [] }];
  },
});
