import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const allow = (...list: string[]) => change('glusterfs', { 'gluster-volume-gv0': { allow: list } });
const bad = { blames: ['gluster-volume-gv0'], fixable: false };

ruleCases(rule, {
  bad: {
    'an impossible address': {
      design: allow('10.10.1.31', '10.1.1.311'),
      ...bad,
      says: /has allowed holds "10\.1\.1\.311"/,
    },
    'an empty entry': { design: allow(''), ...bad },
    'two in one': { design: allow('10.10.1.31,10.10.1.32'), ...bad },
    'host bits in a subnet': { design: allow('10.10.1.31/24'), ...bad },
    'a pattern over names, which are never compared': { design: allow('*.example.org'), ...bad },
    'a name with an underscore': { design: allow('kolab_1'), ...bad },
    'among those refused': {
      design: change('glusterfs', { 'gluster-volume-gv0': { reject: ['10.1.1'] } }),
      ...bad,
      says: /has refused holds/,
    },
    'in both lists': {
      design: change('glusterfs', { 'gluster-volume-gv0': { allow: ['?'], reject: ['-'] } }),
      blames: ['gluster-volume-gv0', 'gluster-volume-gv0'],
    },
    'half a group': { design: allow('10.10.1.3*'), ...bad },
    'another wildcard': { design: allow('10.10.1.3?'), ...bad },
    'a group above 255': { design: allow('10.256.*'), ...bad },
    'too many groups': { design: allow('10.10.1.3.*'), ...bad },
    'a subnet of IPv6': { design: allow('fd00::/64'), ...bad },
    'a subnet of everything': { design: allow('0.0.0.0/0'), ...bad },
  },
  good: {
    'no lists': template('glusterfs'),
    'one of each sort': allow(
      '10.10.1.31',
      'fd00::1',
      '10.10.*',
      '10.10.1.0/24',
      '128.0.0.0/1',
      'fd00:*',
      '10.*.*.255',
      'kolab1',
      '*',
    ),
    'a full name': allow('kolab1.example.org'),
  },
});
