import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'not admitted': {
      design: change('nas', { 'export-kolab': { clientIds: ['server-kolab1'] } }),
      blames: ['export-kolab'],
      says: /Kolab Server 2/,
      fixable: true,
    },
    'nobody is admitted': {
      design: change('nas', { 'export-kolab': { clientIds: [] } }),
      blames: ['export-kolab', 'export-kolab'],
      fixable: true,
    },
    'not admitted, and not in the network': {
      design: change('nas', { 'export-kolab': { clientIds: ['server-kolab1'] }, 'address-kolab2-storage': null }),
      blames: ['export-kolab'],
      fixable: false,
    },
  },
  good: {
    'both are admitted': template('nas'),
    'nobody mounts it': change('nas', {
      'export-kolab': { clientIds: [] },
      'mount-kolab1-srv-kolab': null,
      'mount-kolab2-srv-kolab': null,
    }),
  },
});
