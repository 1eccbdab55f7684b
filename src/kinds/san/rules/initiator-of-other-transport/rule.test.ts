import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'an IQN at a Fibre Channel array': {
      design: change('san', { 'san-array': { transport: 'fc' } }),
      blames: ['san-initiator-1', 'san-initiator-2'],
      fixable: false,
      says: /reached by Fibre Channel/,
    },
    'a WWPN at an iSCSI array': {
      design: change('san', { 'san-initiator-1': { wwn: '50:01:43:80:12:34:56:78' } }),
      blames: ['san-initiator-1'],
      says: /reached by iSCSI/,
    },
  },
  good: {
    'nothing is told': template('san'),
    'a WWPN at a Fibre Channel array': change('san', {
      'san-array': { transport: 'fc' },
      'san-initiator-1': { wwn: '5001438012345678' },
      'san-initiator-2': { wwn: '5001438012345679' },
    }),
    'nothing is mapped to it': change('san', {
      'san-initiator-1': { wwn: '5001438012345678' },
      'lun-0': { initiatorIds: [] },
    }),
    'a name of neither form is another rule': change('san', { 'san-initiator-1': { wwn: 'alice' } }),
  },
});
