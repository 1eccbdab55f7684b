import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const told = (first: string | undefined, second: string | undefined, volume: Record<string, unknown> = {}) =>
  change('glusterfs', {
    'server-gluster1': first === undefined ? {} : { monitoring: first },
    'server-gluster2': second === undefined ? {} : { monitoring: second },
    'gluster-volume-gv0': volume,
  });

ruleCases(rule, {
  bad: {
    'nobody is told': {
      design: told('none', 'none'),
      blames: ['gluster-volume-gv0'],
      says: /with bricks of gv0 alerts anybody/,
      fixable: false,
    },
  },
  good: {
    'not told': template('glusterfs'),
    'one of them alerts': told('none', 'alerts'),
    'one of them is not told': told('none', undefined),
    'without copies nothing heals': told('none', 'none', { form: 'distribute' }),
    'no bricks': change(told('none', 'none'), { 'brick-1': null, 'brick-2': null }),
  },
});
