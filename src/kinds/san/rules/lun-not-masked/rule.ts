import { defineRule } from '../../../../core/rules/rule.ts';
import { SanArray } from '../../elements.ts';
import { writeDefault } from '../writeDefault.ts';

export const rule = defineRule({
  id: 'san/lun-not-masked',
  title: 'LUNs that everybody sees',
  severity: 'error',
  remedy: 'Show each LUN only to the initiators that it is mapped to.',
  sources: [{ title: 'targetcli(8), ACLs' }, { title: 'Kernel documentation, LIO: generate_node_acls' }],
  appliesTo: [SanArray],
  check(array) {
    if (array.masking !== 'open') return [];
    return [
      {
        message: `Whoever logs in to ${array.name} sees all its LUNs and may write to them.`,
        fix: writeDefault(array, `Mask the LUNs of ${array.name}`, ['masking']),
      },
    ];
  },
});
