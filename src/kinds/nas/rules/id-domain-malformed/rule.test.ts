import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const domain = (idDomain: string) => change('nas', { 'filer-nas1': { idDomain } });
const blames = ['filer-nas1'];

ruleCases(rule, {
  bad: {
    'a blank in it': {
      design: domain('example org'),
      blames,
      says: /^The NFSv4 domain of NAS is "example org";/,
      fixable: false,
    },
    'with an at sign': { design: domain('kolab@example.org'), blames },
    'told and empty': { design: domain(''), blames, says: /^NAS has no NFSv4 domain\.$/ },
  },
  good: {
    'not told': template('nas'),
    'a DNS name': domain('example.org'),
    'one label': domain('localdomain'),
  },
});
