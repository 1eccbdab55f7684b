import { type MakeDesign, change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Lun } from '../../elements.ts';
import { rule } from './rule.ts';

const second = (number: number, initiatorId = 'san-initiator-2'): MakeDesign =>
  extend(change('san', { 'lun-0': { otherNumbers: [{ initiatorId: 'san-initiator-2', number: 1 }] } }), (build) => {
    build.add(Lun, 'lun-1', 'LUN 1', {
      arrayId: 'san-array',
      number,
      size: 1024,
      wwid: '3a',
      alias: 'more',
      volumeGroup: '',
      initiatorIds: [initiatorId],
    });
  });

ruleCases(rule, {
  bad: {
    'it is the number of another': { design: second(1), blames: ['lun-0'], fixable: false, says: /LUN 0 and LUN 1/ },
    'both have numbers of their own': {
      design: change(second(2), { 'lun-1': { otherNumbers: [{ initiatorId: 'san-initiator-2', number: 1 }] } }),
      blames: ['lun-0', 'lun-1'],
    },
  },
  good: {
    'nothing is told': template('san'),
    'it is free': second(2),
    'another initiator sees the other one': second(1, 'san-initiator-1'),
    'another array numbers for itself': change(second(1), { 'lun-1': { arrayId: 'array-2' } }),
    'the same number for all is another rule': change(second(0), { 'lun-0': { otherNumbers: [] } }),
  },
});
