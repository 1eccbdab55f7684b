import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'below Postfix and the directory server': {
      design: change('nas', { 'export-kolab': { rootSquash: 'root_squash' } }),
      blames: ['export-kolab'],
      fixable: true,
    },
  },
  good: {
    'not squashed': template('nas'),
    'below services that drop root first': change('nas', {
      'export-kolab': { rootSquash: 'root_squash' },
      'service-smtp': null,
      'service-ldap': null,
    }),
  },
});
