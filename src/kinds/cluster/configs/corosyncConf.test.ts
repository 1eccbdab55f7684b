import { expect, test } from 'vitest';
import type { Design } from '../../../core/model/design.ts';
import { change, extend, template } from '../../../../tests/rules/designs.ts';
import { threeMembers } from '../../../../tests/rules/threeMembers.ts';
import { printer } from '../../../printer.ts';
import { workbench } from '../../../workbench.ts';

function fileOf(design: Design, path: string): string {
  const file = printer.configs(workbench.analyse(design)).find((candidate) => candidate.path === path);
  return file?.lines.map((line) => line.text.trim()).join('\n') ?? '';
}
import { QuorumDevice } from '../elements.ts';

const confOf = (design: Design): string => fileOf(design, 'hosts/alice/etc/corosync/corosync.conf');
const pair = (cluster: Readonly<Record<string, unknown>>): string =>
  confOf(change('drbd-single-primary', { 'cluster-kolab': cluster })());
const quorumOf = (text: string): string => /quorum \{\n([^]*?)\n\}/.exec(text)?.[1] ?? '';
const withDevice = extend('drbd-single-primary', (build) => {
  const serverId = build.server('charlie', { 'network-client': '192.0.2.33' });
  build.add(QuorumDevice, 'device', 'qnetd', { clusterId: 'cluster-kolab', serverId, algorithm: 'ffsplit' });
});

test('two members are two_node and wait for each other', () => {
  expect(quorumOf(pair({}))).toBe('provider: corosync_votequorum\ntwo_node: 1\nwait_for_all: 1');
});

test('three members and a quorum device are not two_node', () => {
  expect(quorumOf(confOf(threeMembers()))).toBe('provider: corosync_votequorum');
  expect(confOf(withDevice())).not.toMatch(/two_node|wait_for_all/);
});

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  ['waiting is off', { waitForAll: 'off' }, 'two_node: 1\nwait_for_all: 0'],
  ['the lowest node id breaks ties', { autoTieBreaker: 'lowest' }, 'wait_for_all: 1\nauto_tie_breaker: 1'],
  [
    'the highest node id breaks ties',
    { autoTieBreaker: 'highest' },
    'wait_for_all: 1\nauto_tie_breaker: 1\nauto_tie_breaker_node: highest',
  ],
  ['the tie-breaker is off', { autoTieBreaker: 'off' }, 'two_node: 1\nwait_for_all: 1'],
  ['last man standing', { lastManStanding: 'on' }, 'two_node: 1\nwait_for_all: 1\nlast_man_standing: 1'],
])('%s', (_case, cluster, lines) => {
  expect(quorumOf(pair(cluster))).toBe(`provider: corosync_votequorum\n${lines}`);
});

test('what is set is written beside a quorum device too, where a rule refuses it', () => {
  const text = confOf(change(withDevice, { 'cluster-kolab': { autoTieBreaker: 'lowest', waitForAll: 'on' } })());
  expect(text).toContain('provider: corosync_votequorum\nwait_for_all: 1\nauto_tie_breaker: 1\ndevice {');
});

test('the expected votes are never written, as Corosync counts them itself', () => {
  for (const text of [pair({}), confOf(threeMembers()), confOf(withDevice())])
    expect(text).not.toContain('expected_votes');
});

test('every member has its host name, its node id and an address on each ring', () => {
  const node = 'ring0_addr: 10.2.1.31\nring1_addr: 10.1.1.31\nname: alice\nnodeid: 1';
  expect(pair({})).toContain(`node {\n${node}\n}`);
});

test('messages are encrypted and signed unless that is switched off', () => {
  for (const encryption of [undefined, 'on']) {
    expect(pair({ encryption })).toContain('crypto_cipher: aes256\ncrypto_hash: sha256');
  }
  expect(pair({ encryption: 'off' })).toContain('crypto_cipher: none\ncrypto_hash: none');
});

test('timeouts are written when they are set', () => {
  expect(pair({})).not.toMatch(/token|consensus/);
  expect(pair({ token: 5000, consensus: 6000 })).toContain('token: 5000\nconsensus: 6000');
});

test('the file is the same on all members', () => {
  const design = template('drbd-single-primary')();
  expect(fileOf(design, 'hosts/bob/etc/corosync/corosync.conf')).toBe(confOf(design));
});
