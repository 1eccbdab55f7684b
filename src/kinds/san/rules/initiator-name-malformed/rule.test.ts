import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a host name': { design: change('san', { 'san-initiator-1': { wwn: 'kolab1' } }), blames: ['san-initiator-1'] },
    '15 digits': {
      design: change('san', { 'san-initiator-1': { wwn: '50014380123456a' } }),
      blames: ['san-initiator-1'],
    },
    'one dot, and LIO wants two': {
      design: change('san', {
        'san-initiator-1': { wwn: 'iqn.2024-05.local:x' },
        'san-array': { platform: 'linux-host' },
      }),
      blames: ['san-initiator-1'],
      says: /two dots/,
    },
    'one dot, at a pair with LIO': {
      design: change('san', {
        'san-initiator-1': { wwn: 'iqn.2024-05.local:x' },
        'san-array': { platform: 'linux-pair' },
      }),
      blames: ['san-initiator-1'],
    },
  },
  good: {
    'one dot, and nobody said LIO': change('san', { 'san-initiator-1': { wwn: 'iqn.2024-05.local:x' } }),
    'two dots on LIO': change('san', { 'san-array': { platform: 'linux-host' } }),
    'an IQN': template('san'),
    'a WWPN': change('san', { 'san-initiator-1': { wwn: '50:01:43:80:12:34:56:78' } }),
  },
});
