import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const shared = (fields: Record<string, unknown>) =>
  change('nas', { 'network-storage': { trust: 'shared' }, 'export-kolab': fields });
const blames = ['export-kolab'];

ruleCases(rule, {
  bad: {
    'security not told': { design: shared({}), blames, says: /goes in plain text over/, fixable: false },
    sys: { design: shared({ security: 'sys' }), blames },
  },
  good: {
    'network not told': template('nas'),
    'a network of its own': change('nas', { 'network-storage': { trust: 'private' } }),
    'users are proved': shared({ security: 'krb5' }),
    'and nothing is altered': shared({ security: 'krb5i' }),
    'and nothing is read': shared({ security: 'krb5p' }),
    'another network is shared': change('nas', { 'network-client': { trust: 'shared' } }),
  },
});
