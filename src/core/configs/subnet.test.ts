import { expect, test } from 'vitest';
import { canonicalIp, isInSubnet, parseSubnet } from './subnet.ts';

test.each(['10.1.1.0/24', '0.0.0.0/0', '192.0.2.4/30', '192.0.2.1/32', 'fd00:1::/64', '::/0', '2001:db8::1/128'])(
  '%s is a subnet',
  (text) => expect(parseSubnet(text)).toBeDefined(),
);

test.each([
  '',
  '10.1.1.0',
  '10.1.1.0/33',
  '10.1.1.1/24',
  '10.1.1/24',
  '10.1.1.0/024',
  '10.1.1.0/',
  'fd00::/129',
  'x/8',
  '10.1.1.0/24/8',
])('"%s" is none', (text) => expect(parseSubnet(text)).toBeUndefined());

test.each([
  ['10.1.1.31', '10.1.1.0/24', true],
  ['10.1.2.31', '10.1.1.0/24', false],
  ['192.0.2.7', '192.0.2.4/30', true],
  ['192.0.2.8', '192.0.2.4/30', false],
  ['10.1.1.311', '10.1.1.0/24', false],
  ['fd00:1::5', 'fd00:1::/64', true],
  ['fd00:2::5', 'fd00:1::/64', false],
  ['10.1.1.1', '::/0', false],
])('%s in %s: %s', (address, subnet, expected) => expect(isInSubnet(address, subnet)).toBe(expected));

test('one address has one canonical form, however it is written', () => {
  expect(canonicalIp('2001:DB8::1')).toBe(canonicalIp('2001:db8:0:0:0:0:0:1'));
  expect(canonicalIp('::ffff:192.0.2.1')).toBe(canonicalIp('::ffff:c000:201'));
  expect(canonicalIp('::1')).not.toBe(canonicalIp('0.0.0.1'));
  expect(canonicalIp('nonsense')).toBeUndefined();
});
