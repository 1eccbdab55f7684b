import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isCrmshWord, quoteCrmsh } from '../../../src/core/configs/quoteCrmsh.ts';
import { withFolder } from '../../writeBundle.ts';
import { ENVIRONMENT, hasTools } from '../hasTools.ts';

const WORDS = [
  'plain',
  'two words',
  '$(reboot)',
  '`id`',
  `it's "quoted"`,
  'a;b',
  '# no comment',
  '{a} <b> & c',
  '$id=x',
  '@ref',
  '',
];

test.skipIf(!hasTools('crm', 'cibadmin', 'unshare'))(
  'crmsh reads back every word as it was',
  () => {
    withFolder((folder) => {
      const [cib, commands] = [join(folder, 'cib.xml'), join(folder, 'commands.txt')];
      writeFileSync(cib, spawnSync('cibadmin', ['--empty'], { encoding: 'utf8', env: ENVIRONMENT }).stdout);
      const primitives = WORDS.map(
        (word, at) =>
          `primitive p${at} ocf:pacemaker:Dummy params ${quoteCrmsh(`fake=${word}`)} op monitor interval=10s\n`,
      );
      writeFileSync(commands, primitives.join(''));
      const inside = 'mount -t tmpfs none /var/log && mkdir -p /var/log/crmsh && exec "$@"';
      const words = ['sh', '-c', inside, 'sh', 'crm', '-F', 'configure', 'load', 'update', commands];
      spawnSync('unshare', ['-n', '-m', ...words], { env: { ...ENVIRONMENT, HOME: folder, CIB_file: cib } });
      const read = WORDS.map((_, at) => {
        const query = `string(//primitive[@id="p${at}"]//nvpair[@name="fake"]/@value)`;
        const { stdout } = spawnSync('xmllint', ['--xpath', query, cib], { encoding: 'utf8', env: ENVIRONMENT });
        return stdout.replace(/\n$/, '');
      });
      expect(readFileSync(cib, 'utf8')).toContain('<primitive');
      expect(read).toEqual(WORDS);
      expect(WORDS.every(isCrmshWord)).toBe(true);
    });
  },
  60_000,
);
