import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a blank': { design: change('san', { 'lun-0': { volumeGroup: 'vg kolab' } }), blames: ['lun-0'] },
    'a plus, which no Pacemaker id can hold': {
      design: change('san', { 'lun-0': { volumeGroup: 'vg+kolab' } }),
      blames: ['lun-0'],
    },
  },
  good: {
    plain: template('san'),
    none: change('san', { 'lun-0': { volumeGroup: '' } }),
  },
});
