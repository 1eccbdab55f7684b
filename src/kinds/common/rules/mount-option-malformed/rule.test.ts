import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a blank': {
      design: change('drbd-single-primary', { 'mount-alice-srv-kolab': { options: ['noatime', 'a b'] } }),
      blames: ['mount-alice-srv-kolab'],
      says: /"a b"/,
    },
    'a comma': {
      design: change('drbd-single-primary', { 'mount-alice-srv-kolab': { options: ['noatime,ro'] } }),
      blames: ['mount-alice-srv-kolab'],
    },
  },
  good: {
    'words and values': change('drbd-single-primary', {
      'mount-alice-srv-kolab': { options: ['noatime', 'logbsize=256k', 'x-systemd.requires=/srv'] },
    }),
  },
});
