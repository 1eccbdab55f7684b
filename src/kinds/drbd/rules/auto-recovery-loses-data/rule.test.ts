import { tieBreakerDesign } from '../../../../../tests/drbdVariants.ts';
import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const open = (fields: Record<string, unknown>) =>
  change('drbd-single-primary', { 'drbd-kolab': { fencing: 'dont-care', ...fields } });

ruleCases(rule, {
  bad: {
    'fewer changes lose': {
      design: open({ afterSb0pri: 'discard-least-changes' }),
      blames: ['drbd-kolab'],
      says: /\(after-sb-0pri discard-least-changes\)/,
      fixable: true,
    },
    'who was primary later loses, and every secondary': {
      design: open({ afterSb0pri: 'discard-younger-primary', afterSb1pri: 'discard-secondary' }),
      blames: ['drbd-kolab'],
      says: /\(after-sb-0pri discard-younger-primary, after-sb-1pri discard-secondary\)/,
      fixable: true,
    },
    'a quorum that DRBD 8.4 does not have': {
      design: open({ afterSb0pri: 'discard-older-primary', quorum: 'majority', generation: '8.4' }),
      blames: ['drbd-kolab'],
      fixable: true,
    },
  },
  good: {
    'fencing prevents it': change('drbd-single-primary', { 'drbd-kolab': { afterSb0pri: 'discard-least-changes' } }),
    'quorum prevents it': change(() => tieBreakerDesign('dont-care'), {
      'drbd-r0': { afterSb1pri: 'discard-secondary' },
    }),
    'only a side without changes': open({ afterSb0pri: 'discard-zero-changes', afterSb1pri: 'consensus' }),
    'somebody is asked': open({ afterSb0pri: 'disconnect', afterSb1pri: 'disconnect' }),
    'the primary is restarted where it loses': open({ afterSb1pri: 'call-pri-lost-after-sb' }),
    'nothing is told': open({}),
  },
});
