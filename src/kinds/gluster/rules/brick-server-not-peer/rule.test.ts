import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'it was not probed': {
      design: change('glusterfs', { 'gluster-peer-2': null }),
      blames: ['brick-2'],
      fixable: true,
    },
    'it was not probed, and has no address in the network of the pool': {
      design: change('glusterfs', { 'gluster-peer-2': null, 'address-gluster2-storage': null }),
      blames: ['brick-2'],
      fixable: false,
    },
    'with it the pool would be two that ask for server quorum': {
      design: change('glusterfs', { 'gluster-peer-2': null, 'gluster-volume-gv0': { serverQuorum: 'on' } }),
      blames: ['brick-2'],
      fixable: false,
    },
    'the pool names no network': {
      design: change('glusterfs', { 'gluster-peer-2': null, 'gluster-pool': { networkId: undefined } }),
      blames: ['brick-2'],
      fixable: true,
    },
  },
  good: {
    'each is a peer': template('glusterfs'),
  },
});
