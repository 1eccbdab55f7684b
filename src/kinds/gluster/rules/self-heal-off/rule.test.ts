import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { rule } from './rule.ts';

const volume = (form: 'distribute' | 'replicate' | 'arbiter' | 'disperse', selfHeal?: 'on' | 'off') => () =>
  glusterDesign({ form, bricks: 3, redundancy: 1, ...(selfHeal === undefined ? {} : { volume: { selfHeal } }) });

ruleCases(rule, {
  bad: {
    replicated: { design: volume('replicate', 'off'), blames: ['gv0'], fixable: true },
    'with an arbiter': { design: volume('arbiter', 'off'), blames: ['gv0'], fixable: true },
    dispersed: { design: volume('disperse', 'off'), blames: ['gv0'], fixable: true },
  },
  good: {
    on: volume('replicate', 'on'),
    'not told': volume('replicate'),
    'nothing to heal from': volume('distribute', 'off'),
  },
});
