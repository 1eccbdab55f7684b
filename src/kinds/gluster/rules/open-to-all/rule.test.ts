import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const allow = (list: readonly string[], more: Record<string, unknown> = {}) =>
  change('glusterfs', { 'gluster-volume-gv0': { allow: list, ...more } });
const blames = ['gluster-volume-gv0'];

ruleCases(rule, {
  bad: {
    'the star': { design: allow(['*']), blames, says: /^gv0 allows \*: .* reaches GlusterFS/, fixable: true },
    'stars only': { design: allow(['10.10.1.31', '*.*.*.*']), blames, fixable: true },
    'told to go in plain': { design: allow(['*'], { encryption: 'off' }), blames, fixable: true },
  },
  good: {
    'not told, which is the clients': template('glusterfs'),
    'a list': allow(['10.10.1.31', '10.10.1.32']),
    'a subnet': allow(['10.10.1.0/20']),
    'a pattern': allow(['10.10.1.*']),
    'a certificate is asked for': allow(['*'], { encryption: 'tls' }),
  },
});
