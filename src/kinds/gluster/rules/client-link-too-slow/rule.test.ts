import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

/** Two copies: what is written goes out twice. */
const writes = (rate: number, more: Record<string, Record<string, unknown>> = {}) =>
  change('glusterfs', { 'service-imap': { writeRate: rate }, 'network-storage': { speed: 1000 }, ...more });
const both = ['mount-kolab1-srv-kolab', 'mount-kolab2-srv-kolab'];

ruleCases(rule, {
  bad: {
    'a little too much, here and after a move': {
      design: writes(501),
      blames: both,
      says: /^With all services .* Kolab Server [12] sends 1002 Mbit\/s to the bricks of gv0, .* storage carries 1000\.$/,
      fixable: false,
    },
    'a service that stays': {
      design: writes(501, { 'service-imap': { writeRate: 501, standbyIds: [] } }),
      blames: both.slice(0, 1),
    },
    'two services together': { design: writes(300, { 'service-smtp': { writeRate: 201 } }), blames: both },
    'three copies': {
      design: writes(334, { 'gluster-volume-gv0': { setSize: 3 } }),
      blames: both,
      says: /1002 Mbit/,
    },
    'fragments and their redundancy': {
      design: writes(667, { 'gluster-volume-gv0': { form: 'disperse', setSize: 3, redundancy: 1 } }),
      blames: both,
      says: /1001 Mbit/,
    },
  },
  good: {
    'not told': template('glusterfs'),
    'just enough': writes(500),
    'no speed told': change('glusterfs', { 'service-imap': { writeRate: 100_000 } }),
    'an arbiter takes no data': writes(500, { 'gluster-volume-gv0': { form: 'arbiter', setSize: 3 } }),
    'no copies': writes(1000, { 'gluster-volume-gv0': { form: 'distribute' } }),
    'data elsewhere': writes(501, { 'service-imap': { writeRate: 501, dataPath: '/var/lib/imap' } }),
    'no network told': writes(501, { 'gluster-pool': { networkId: undefined } }),
  },
});
