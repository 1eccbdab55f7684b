import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'no name': { design: change('san', { 'san-array': { targetName: '' } }), blames: ['san-array'] },
    'upper case': {
      design: change('san', { 'san-array': { targetName: 'iqn.2024-05.org.example:ARRAY' } }),
      blames: ['san-array'],
    },
    'month 13': {
      design: change('san', { 'san-array': { targetName: 'iqn.2024-13.org.example:a' } }),
      blames: ['san-array'],
    },
    'one dot, and LIO wants two': {
      design: change('san', { 'san-array': { targetName: 'iqn.2024-05.local:x', platform: 'linux-host' } }),
      blames: ['san-array'],
      says: /two dots/,
    },
    'one dot, on a pair with LIO': {
      design: change('san', { 'san-array': { targetName: 'iqn.2024-05.local:x', platform: 'linux-pair' } }),
      blames: ['san-array'],
    },
    'an underscore': {
      design: change('san', { 'san-array': { targetName: 'iqn.2024-05.org.example:a_b' } }),
      blames: ['san-array'],
    },
    'a domain that begins with a hyphen': {
      design: change('san', { 'san-array': { targetName: 'iqn.2024-05.-org.example:a' } }),
      blames: ['san-array'],
    },
    '224 bytes': {
      design: change('san', { 'san-array': { targetName: `iqn.2024-05.org.example:${'a'.repeat(200)}` } }),
      blames: ['san-array'],
    },
  },
  good: {
    '223 bytes': change('san', { 'san-array': { targetName: `iqn.2024-05.org.example:${'a'.repeat(199)}` } }),
    'one dot, and nobody said LIO': change('san', { 'san-array': { targetName: 'iqn.2024-05.local:x' } }),
    'two dots on LIO': change('san', { 'san-array': { platform: 'linux-host' } }),
    'naa. on LIO': change('san', { 'san-array': { targetName: 'naa.6001405000000001', platform: 'linux-host' } }),
    'an IQN': template('san'),
    'Fibre Channel has none': change('san', { 'san-array': { targetName: '', transport: 'fc' } }),
  },
});
