import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    nine: {
      design: () => {
        const design = extend('drbd-single-primary', (build) => {
          for (let at = 0; at < 9; at += 1) build.network(`r${at}`, `10.9.${at}.0/24`, 'cluster');
        })();
        return change(() => design, {
          'cluster-kolab': {
            ringNetworkIds: Object.keys(design.elements)
              .filter((id) => id.startsWith('network-r'))
              .slice(0, 9),
          },
        })();
      },
      blames: ['cluster-kolab'],
      says: /9 rings/,
    },
  },
  good: {
    two: template('drbd-single-primary'),
    eight: () => {
      const design = extend('drbd-single-primary', (build) => {
        for (let at = 0; at < 8; at += 1) build.network(`r${at}`, `10.9.${at}.0/24`, 'cluster');
      })();
      return change(() => design, {
        'cluster-kolab': { ringNetworkIds: Object.keys(design.elements).filter((id) => /^network-r\d$/.test(id)) },
      })();
    },
  },
});
