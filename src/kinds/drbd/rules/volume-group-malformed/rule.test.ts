import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const named = (volumeGroup: string) => change('drbd-single-primary', { 'drbd-kolab-volume-0': { volumeGroup } });

ruleCases(rule, {
  bad: {
    'a blank': { design: named('vg mail'), blames: ['drbd-kolab-volume-0'] },
    'a plus, which no Pacemaker id can hold': { design: named('vg+mail'), blames: ['drbd-kolab-volume-0'] },
  },
  good: {
    plain: named('vg_mail'),
    none: template('drbd-single-primary'),
    'left empty': named(''),
  },
});
