import { expect, test } from 'vitest';
import { collectConfigs } from './collectConfigs.ts';
import { linesOf, type ConfigFragment } from './configFragment.ts';
import { ConfigProblem } from './configProblem.ts';

const HOSTS = new Map([
  ['server-alice', 'alice'],
  ['server-bob', 'bob'],
]);
const piece = (path: string, text: string, more: Partial<ConfigFragment> = {}): ConfigFragment => ({
  path,
  place: 0,
  lines: linesOf(text),
  ...more,
});
const textOf = (fragments: readonly ConfigFragment[]): unknown =>
  collectConfigs(fragments, HOSTS).map(({ path, lines }) => [path, lines.map(({ text }) => text).join('|')]);

test('pieces of one file are joined by place, then by text, whoever came first', () => {
  const pieces = [
    piece('etc/hosts', 'b', { place: 1 }),
    piece('etc/hosts', 'a', { place: 1 }),
    piece('etc/hosts', 'z'),
  ];
  expect(textOf(pieces)).toEqual([['etc/hosts', 'z|a|b']]);
  expect(textOf(pieces.toReversed())).toEqual([['etc/hosts', 'z|a|b']]);
});

test('a path without a line is no file', () => {
  const empty = { ...piece('etc/exports', ''), lines: [] };
  expect(textOf([empty, piece('etc/hosts', 'a')])).toEqual([['etc/hosts', 'a']]);
});

test('files of servers lie below their host names, sorted', () => {
  const pieces = [
    piece('etc/fstab', 'bob', { hostId: 'server-bob' }),
    piece('cluster/cib.xml', 'cib'),
    piece('etc/fstab', 'alice', { hostId: 'server-alice' }),
  ];
  expect(textOf(pieces)).toEqual([
    ['cluster/cib.xml', 'cib'],
    ['hosts/alice/etc/fstab', 'alice'],
    ['hosts/bob/etc/fstab', 'bob'],
  ]);
});

test('a file that somebody claims alone has one writer', () => {
  const pieces = [piece('cluster/cib.xml', 'a', { exclusive: true }), piece('cluster/cib.xml', 'b')];
  expect(() => textOf(pieces)).toThrow(ConfigProblem);
});

test.each(['../x', '/etc/passwd', 'a//b', 'C:\\x', '-rf', 'a/../b', 'a\nb', '', 'x'.repeat(300), '.ssh/key'])(
  'the path %j is refused',
  (path) => {
    expect(() => textOf([piece(path, 'x')])).toThrow(ConfigProblem);
  },
);

test.each(['', '..', 'a b', 'a/b', '-rf', 'al\nice', '$(id)'])('the host name %j is refused', (hostName) => {
  const hosts = new Map([['server-alice', hostName]]);
  expect(() => collectConfigs([piece('etc/fstab', 'x', { hostId: 'server-alice' })], hosts)).toThrow(ConfigProblem);
});

test('host names that differ only in case would share a folder elsewhere', () => {
  const hosts = new Map([
    ['server-alice', 'alice'],
    ['server-bob', 'Alice'],
  ]);
  const pieces = ['server-alice', 'server-bob'].map((hostId) => piece('etc/fstab', 'x', { hostId }));
  expect(() => collectConfigs(pieces, hosts)).toThrow('differ only in case');
});
