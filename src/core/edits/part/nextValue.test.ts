import { expect, test } from 'vitest';
import { nextText } from './nextValue.ts';

test.each([
  ['a host', 'alice', [], 'alice2'],
  ['a host, again', 'alice', ['alice2'], 'alice3'],
  ['a numbered one', 'web1', ['web2'], 'web3'],
  ['with a hyphen', 'mail-server', [], 'mail-server-2'],
  ['with a number after one', 'server-4', [], 'server-5'],
  ['a resource', 'r0', [], 'r1'],
  ['an address', '10.1.1.31', ['10.1.1.32'], '10.1.1.33'],
  ['the last address', '10.1.1.254', [], '10.1.1.1'],
  ['IPv6', '2001:db8::1f', [], '2001:db8::20'],
  ['a subnet', '10.1.1.0/24', [], '10.1.2.0/24'],
  ['a disk', '/dev/vdb', ['/dev/vdb', '/dev/vdc'], '/dev/vdd'],
  ['a path', '/srv/mail', [], '/srv/mail-2'],
  ['a logical volume', '/dev/vg0/mail', ['/dev/vg0/mail-2'], '/dev/vg0/mail-3'],
  ['an IQN', 'iqn.2024-05.org.example:array1', [], 'iqn.2024-05.org.example:array2'],
  ['a WWPN', '50:06:01:60:3b:20:11:22', [], undefined],
  ['a WWID', '3600508b400105e210000900000490000', [], undefined],
  ['nothing', '', [], undefined],
])('%s', (_, text, taken, next) => {
  expect(nextText(text, (candidate) => candidate !== text && !taken.includes(candidate as never))).toBe(next);
});
