import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'not squashed, with nothing on it that starts as root': {
      design: change('nas', {
        'export-kolab': { rootSquash: 'no_root_squash' },
        'service-smtp': null,
        'service-ldap': null,
      }),
      blames: ['export-kolab'],
      fixable: true,
    },
  },
  good: {
    'not squashed, below Postfix and the directory server': template('nas'),
    squashed: change('nas', {
      'export-kolab': { rootSquash: 'root_squash' },
      'service-smtp': null,
      'service-ldap': null,
    }),
  },
});
