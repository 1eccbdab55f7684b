import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const calling = (fields: Record<string, unknown> = {}) => ({ afterSb2pri: 'call-pri-lost-after-sb', ...fields });
const dual = (fields: Record<string, unknown>) => change('drbd-dual-primary', { 'drbd-data': fields });

ruleCases(rule, {
  bad: {
    'the side with fewer changes is restarted': {
      design: dual(calling({ afterSb0pri: 'discard-least-changes' })),
      blames: ['drbd-data'],
      says: /the one that discard-least-changes picks; after-sb-1pri discard-secondary then decides/,
      fixable: true,
    },
    'the younger primary is restarted': {
      design: dual(calling({ afterSb0pri: 'discard-younger-primary', afterSb1pri: 'disconnect' })),
      blames: ['drbd-data'],
      says: /after-sb-1pri disconnect/,
      fixable: true,
    },
    'the older one, in single-primary mode after two promotions': {
      design: change('drbd-single-primary', { 'drbd-kolab': calling({ afterSb0pri: 'discard-older-primary' }) }),
      blames: ['drbd-kolab'],
      says: /after-sb-1pri consensus/,
      fixable: true,
    },
  },
  good: {
    'where both wrote, nothing told picks a victim, and none is restarted': dual(calling()),
    'only a side without changes gives way': dual(calling({ afterSb0pri: 'discard-zero-changes' })),
    'nobody gives way': dual(calling({ afterSb0pri: 'disconnect' })),
    'they part': dual({ afterSb2pri: 'disconnect', afterSb0pri: 'discard-least-changes' }),
    'violence is another mistake': dual({ afterSb2pri: 'violently-as0p', afterSb0pri: 'discard-least-changes' }),
    'they part where nothing is told': template('drbd-dual-primary'),
  },
});
