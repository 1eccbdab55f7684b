import { type MakeDesign, change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Lun, SanArray } from '../../elements.ts';
import { rule } from './rule.ts';

const other = (number: number, initiatorId = 'san-initiator-2'): MakeDesign =>
  change('san', { 'lun-0': { otherNumbers: [{ initiatorId, number }] } });
const second = (number: number): MakeDesign =>
  extend(other(4), (build) => {
    build.add(Lun, 'lun-1', 'LUN 1', {
      arrayId: 'san-array',
      number,
      size: 1024,
      wwid: '3a',
      alias: 'more',
      volumeGroup: '',
      initiatorIds: ['san-initiator-2'],
    });
  });

ruleCases(rule, {
  bad: {
    'another for one server': {
      design: other(4),
      blames: ['lun-0'],
      fixable: false,
      says: /number 0, and 4 for iqn.*kolab2\./,
    },
    'its own is taken there': { design: second(0), blames: ['lun-0'], fixable: false },
    'another LUN has another number': { design: second(1), blames: ['lun-0'], fixable: false },
    'a LUN of another array has it': {
      design: change(
        extend(second(0), (build) => {
          build.add(SanArray, 'array-2', 'Array 2', {
            transport: 'iscsi',
            targetName: 'iqn.2024-05.org.example:b',
            failoverSeconds: 0,
          });
        }),
        { 'lun-1': { arrayId: 'array-2' } },
      ),
      blames: ['lun-0'],
      fixable: false,
    },
  },
  good: {
    'nothing is told': template('san'),
    'the same, written twice': other(0),
    'it is not mapped there': change(other(4), { 'lun-0': { initiatorIds: ['san-initiator-1'] } }),
  },
});
