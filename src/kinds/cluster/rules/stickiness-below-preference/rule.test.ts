import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const sticky = (stickiness: number) => change('drbd-single-primary', { 'cluster-kolab': { stickiness } });

ruleCases(rule, {
  bad: {
    none: { design: sticky(0), blames: ['cluster-kolab'], says: /stickiness of 0 in kolab/, fixable: true },
    // The group has a mount, an address and five services.
    'seven resources with 14 each are 98': { design: sticky(14), blames: ['cluster-kolab'] },
  },
  good: {
    'as the templates have it': template('drbd-single-primary'),
    'seven resources with 15 each are 105': sticky(15),
    'nothing that has a choice': change(sticky(0), {
      'mount-alice-srv-kolab': null,
      'service-ldap': null,
      'service-database': null,
      'service-imap': null,
      'service-smtp': null,
      'service-web': null,
    }),
  },
});
