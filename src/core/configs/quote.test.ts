import { expect, test } from 'vitest';
import { isHostName } from './isHostName.ts';
import { isIpAddress } from './isIpAddress.ts';
import { isCrmshWord, quoteCrmsh } from './quoteCrmsh.ts';
import { quoteExports } from './quoteExports.ts';
import { quoteFstab } from './quoteFstab.ts';
import { quoteShell } from './quoteShell.ts';
import { quoteSystemd } from './quoteSystemd.ts';
import { quoteToml, quoteTomlKey } from './quoteToml.ts';

test.each([
  ['/srv/mail', '/srv/mail'],
  ['/srv/my mail', '/srv/my\\040mail'],
  ['#a\tb\nc\\', '\\043a\\011b\\012c\\134'],
  ['/srv/pošta', '/srv/pošta'],
])('fstab(5) holds %j', (field, text) => {
  expect(quoteFstab(field)).toBe(text);
});

test.each([
  ['/export/kolab', '/export/kolab'],
  ['/export/a b(rw)"', '/export/a\\040b\\050rw\\051\\042'],
])('exports(5) holds %j', (path, text) => {
  expect(quoteExports(path)).toBe(text);
});

test.each([
  ['/srv/mail', '/srv/mail'],
  ['/srv/100%', '/srv/100%%'],
  ['/srv/a "b"\n', '"/srv/a \\"b\\"\\x0a"'],
])('a unit file holds %j', (word, text) => {
  expect(quoteSystemd(word)).toBe(text);
});

test.each([
  ['gv0', 'gv0'],
  ["it's", "'it'\\''s'"],
  ['$(reboot)', "'$(reboot)'"],
  ['', "''"],
])('the shell holds %j', (word, text) => {
  expect(quoteShell(word)).toBe(text);
});

test.each([
  ['alice', true],
  ['kolab1.example.org', true],
  ['-alice', false],
  ['alice_1', false],
  ['alice\n', false],
  ['a'.repeat(64), false],
  ['', false],
  ['3', false],
  ['10.1.1.31', false],
  ['alice.0x7f', false],
  ['3com', true],
  ['1.example.org', true],
])('%j is a host name: %s', (text, is) => {
  expect(isHostName(text)).toBe(is);
});

test.each([
  ['10.1.1.31', true],
  ['10.1.1.256', false],
  ['010.1.1.1', false],
  ['10.1.1', false],
  ['2001:db8::1', true],
  ['2001:db8:0:0:0:0:0:1', true],
  ['::ffff:192.0.2.1', true],
  ['::', true],
  ['1::2::3', false],
  ['2001:db8:0:0:0:0:0:0:1', false],
  ['fe80::1%eth0', false],
])('%j is an IP address: %s', (text, is) => {
  expect(isIpAddress(text)).toBe(is);
});

test.each([
  ['p_fs_kolab', 'p_fs_kolab'],
  ['#uname', '#uname'],
  ['options=noatime,a "b"', '"options=noatime,a \\"b\\""'],
  ['', '""'],
])('crmsh holds %j', (word, text) => {
  expect(isCrmshWord(word)).toBe(true);
  expect(quoteCrmsh(word)).toBe(text);
});

test.each([
  ['ocf:heartbeat:IPaddr2 p_ip ip=192.0.2.10', '"ocf:heartbeat:IPaddr2 p_ip ip=192.0.2.10"'],
  ['a "b" \\c\n\x7f', '"a \\"b\\" \\\\c\\u000a\\u007f"'],
  ['', '""'],
])('TOML holds %j', (text, quoted) => expect(quoteToml(text)).toBe(quoted));

test.each([
  ['r0', 'r0'],
  ['mail_data-1', 'mail_data-1'],
  ['r0.mail', '"r0.mail"'],
  ['', '""'],
])('a key of TOML holds %j', (key, text) => expect(quoteTomlKey(key)).toBe(text));

test.each(['a\nb', 'pošta', 'a\\'])('crmsh cannot hold %j', (word) => expect(isCrmshWord(word)).toBe(false));
