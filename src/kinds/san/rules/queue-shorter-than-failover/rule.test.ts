import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Lun, SanArray } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    '25 of 30 s': {
      design: change('san', { 'san-array': { noPathRetry: 5 } }),
      blames: ['san-array'],
      fixable: true,
      says: /30 s .* after 25 s \(5 checks, one every 5 s\)/,
    },
    'fast checks': {
      design: change('san', { 'san-array': { noPathRetry: 29, pollingInterval: 1 } }),
      blames: ['san-array'],
      fixable: true,
    },
    'another array makes the checks fast': {
      design: extend(change('san', { 'san-array': { noPathRetry: 10 } }), (build) => {
        const arrayId = build.add(SanArray, 'array-2', 'Array 2', {
          transport: 'iscsi',
          targetName: 'iqn.2024-05.org.example:b',
          failoverSeconds: 0,
          pollingInterval: 2,
        });
        build.add(Lun, 'lun-1', 'LUN 1', {
          arrayId,
          number: 1,
          size: 1024,
          wwid: '3a',
          alias: 'more',
          volumeGroup: '',
          initiatorIds: ['san-initiator-1'],
        });
      }),
      blames: ['san-array'],
    },
  },
  good: {
    'nothing is told': template('san'),
    'just as long': change('san', { 'san-array': { noPathRetry: 6 } }),
    'for ever is another matter': change('san', { 'san-array': { whenNoPath: 'queue' } }),
    'not at all is another matter': change('san', { 'san-array': { whenNoPath: 'fail' } }),
    'no multipathd reads it': change('san', { 'san-array': { noPathRetry: 5, multipath: 'off' } }),
    'it takes no time': change('san', { 'san-array': { noPathRetry: 1, failoverSeconds: 5 } }),
  },
});
