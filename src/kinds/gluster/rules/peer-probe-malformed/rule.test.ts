import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { rule } from './rule.ts';

const probed = (probeName?: string, hostName = 'n2') =>
  change(() => glusterDesign({ form: 'replicate', bricks: 3 }), {
    'peer-2': probeName === undefined ? {} : { probeName },
    'server-n2': { hostName },
  });

ruleCases(rule, {
  bad: {
    'an underscore': { design: probed('n2_storage'), blames: ['peer-2'], says: /"n2_storage"/, fixable: true },
    'a dot at the end': { design: probed('n2.example.org.'), blames: ['peer-2'], fixable: true },
    localhost: { design: probed('localhost'), blames: ['peer-2'], fixable: true },
    'the loopback address': { design: probed('127.0.0.1'), blames: ['peer-2'], fixable: true },
    'nothing at all': { design: probed(''), blames: ['peer-2'], says: /has no name/, fixable: true },
    'a server that is called localhost': { design: probed(undefined, 'localhost'), blames: ['peer-2'], fixable: false },
    'both are localhost': { design: probed('localhost', 'localhost'), blames: ['peer-2'], fixable: false },
  },
  good: {
    'not told': probed(),
    'a host name': probed('n2'),
    'an address': probed('10.77.0.12'),
    'a malformed host name is the mistake of the server': probed(undefined, 'n_2'),
  },
});
