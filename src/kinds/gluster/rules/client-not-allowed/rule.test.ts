import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const lists = (allow: readonly string[] | undefined, reject?: readonly string[]) =>
  change('glusterfs', {
    'gluster-volume-gv0': { ...(allow ? { allow } : {}), ...(reject ? { reject } : {}) },
  });
const both = ['mount-kolab1-srv-kolab', 'mount-kolab2-srv-kolab'];

ruleCases(rule, {
  bad: {
    'one of two is on the list': {
      design: lists(['10.10.1.31']),
      blames: ['mount-kolab2-srv-kolab'],
      says: /^gv0 misses on its list of allowed clients Kolab Server 2;/,
      fixable: true,
    },
    'addresses of another network': { design: lists(['192.0.2.31', '192.0.2.32']), blames: both, fixable: true },
    'a subnet beside': { design: lists(['10.10.2.0/24']), blames: both, fixable: true },
    'a pattern beside': { design: lists(['10.10.2.*']), blames: both, fixable: true },
    'the name of another server': { design: lists(['gluster1', '10.10.1.31']), blames: ['mount-kolab2-srv-kolab'] },
    'refused, though allowed': {
      design: lists(['*'], ['10.10.1.32']),
      blames: ['mount-kolab2-srv-kolab'],
      says: /^gv0 has on its list of refused clients Kolab Server 2;/,
      fixable: false,
    },
    'refused, and nobody is allowed by name': { design: lists(undefined, ['10.10.1.*']), blames: both, fixable: false },
    'a standby server is a client too': {
      design: change(lists(['10.10.1.31']), {
        'mount-kolab2-srv-kolab': null,
        'mount-kolab1-srv-kolab': { standbyIds: ['server-kolab2'] },
      }),
      blames: ['mount-kolab1-srv-kolab'],
      says: /clients Kolab Server 2;/,
    },
  },
  good: {
    'no lists': template('glusterfs'),
    'an empty list is none': lists([]),
    'both by address': lists(['10.10.1.31', '10.10.1.32']),
    'by subnet': lists(['10.10.1.0/24']),
    'by pattern': lists(['10.10.1.*']),
    'by name': lists(['kolab1', 'kolab2']),
    'by a name that the design does not know': lists(['mail.example.org']),
    all: lists(['*']),
    'another is refused': lists(['*'], ['10.10.1.99', 'gluster1']),
    'a client without addresses is another rule': change(lists(['10.10.1.31']), {
      'address-kolab2-storage': { ip: '' },
    }),
    'another source': change(lists(['10.10.1.31']), { 'mount-kolab2-srv-kolab': { sourceId: undefined } }),
  },
});
