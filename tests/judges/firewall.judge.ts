import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIREWALL_FUNCTIONS } from '../../src/core/deploy/library/firewallFunctions.ts';
import { RUNBOOK_LIBRARY } from '../../src/core/deploy/library/library.ts';
import { printer } from '../../src/printer.ts';
import { workbench } from '../../src/workbench.ts';
import { templateDesign } from '../drbdVariants.ts';
import { hasTools } from './hasTools.ts';
import { openLab, type Lab } from './lab/lab.ts';

const standIn = (file: string): string => readFileSync(fileURLToPath(new URL(`lab/${file}`, import.meta.url)), 'utf8');

/** Two networks, of which one is in a zone of its own; packets of some sources belong to further zones. */
const START_FIREWALLD = `
mkdir -p /run/dbus
(dbus-daemon --system --fork --nopidfile && setsid firewalld --nofork --nopid) >/run/firewalld.log 2>&1 &
for _ in $(seq 40); do ! firewall-cmd --state || break; sleep 0.5; done
firewall-cmd --zone=internal --change-interface=eth1
firewall-cmd --zone=work --add-source=10.9.0.0/16
firewall-cmd --zone=drop --add-source=203.0.113.0/24`;

const ZONES = ['drop', 'internal', 'public', 'work'] as const;
const DRBD = "open_port tcp 7788 10.1.1.32 'DRBD'";
const MOVED = "open_port tcp 7789-7790 10.1.1.32 'DRBD'";
const MAIL = 'open_port tcp 25 all SMTP';
const SIX = "open_port sctp 21064 2001:db8::32 'DLM'";

/** A host on which a person has opened the database for the peer before. */
interface Firewall {
  readonly name: string;
  /** Lines of shell that make it. */
  readonly prepare: string;
  /** Prints all rules. */
  readonly rules: string;
  /** Opens what a person wants open. */
  readonly byHand: string;
}

const OWN_RULE = 'rule family="ipv4" source address="10.1.1.32" port port="3306" protocol="tcp" accept';
const DATABASE = 'open_port tcp 3306 10.1.1.32 MariaDB';

const inZones: Omit<Firewall, 'name' | 'prepare'> = {
  rules: ZONES.map((zone) =>
    ['--permanent ', ''].map(
      (when) => `firewall-cmd ${when}--zone=${zone} --list-rich-rules | sed -n 's/^rule/${when}${zone} rule/p'`,
    ),
  )
    .flat()
    .join('\n'),
  byHand: ['--permanent ', '']
    .map((when) => `firewall-cmd ${when}--zone=internal --add-rich-rule='${OWN_RULE}'`)
    .join('\n'),
};

const FIREWALLS: readonly Firewall[] = [
  { ...inZones, name: 'zones', prepare: '' },
  // The real one where somebody has installed it: it would guard the machine that runs the judges as well.
  ...(existsSync('/usr/sbin/firewalld') ? [{ ...inZones, name: 'firewalld', prepare: START_FIREWALLD }] : []),
  {
    name: 'ufw',
    prepare: '',
    rules: 'cat /run/ufw-rules',
    byHand: 'ufw allow proto tcp from 10.1.1.32 to any port 3306',
  },
];

describe.skipIf(!hasTools('unshare', 'nsenter'))('ports are opened, kept and closed', () => {
  let lab: Lab;

  const ask = async (host: string, command: string): Promise<string> => (await lab.run(host, command)).output.trim();
  /** Runs the functions of the script with what a design wants open. */
  const open = (host: string, ...ports: readonly string[]): Promise<string> =>
    ask(
      host,
      `${RUNBOOK_LIBRARY}${FIREWALL_FUNCTIONS}
set -euo pipefail
HOST=alice BUNDLE=/opt/bundle DESIGN=pair STATE=/var/lib/quorate
ended() { [ "$1" = 80-verify.sh ] && [ -e /run/in-force ]; }
firewall-cmd() { echo "$*" >>/run/asked; command firewall-cmd "$@"; }
ufw() { echo "$*" >>/run/asked; command ufw "$@"; }
look_at_firewall\n${ports.join('\n')}\nclose_ports`,
    );

  beforeAll(async () => {
    lab = await openLab();
    for (const { name, prepare, byHand } of FIREWALLS) {
      await lab.add(name, '192.0.2.31', '127.0.0.1 localhost\n');
      await lab.run(
        name,
        'ip link add eth1 type veth peer name far1 && ip addr add 10.1.1.31/24 dev eth1 && ip link set eth1 up',
      );
      await lab.put(name, '/opt/bundle/hosts/alice/addresses', '192.0.2.31\n10.1.1.31\n10.8.8.8\n');
      if (name !== 'firewalld') {
        const [program, text] =
          name === 'ufw' ? ['ufw', standIn('ufw.sh')] : ['firewall-cmd', standIn('firewallCmd.sh')];
        await lab.put(name, `/usr/local/sbin/${program}`, text);
        await lab.run(name, `chmod 755 /usr/local/sbin/${program}`);
      }
      await lab.run(name, `${prepare}\n${byHand}`);
    }
  }, 120_000);

  afterAll(() => lab.close());

  describe.each(FIREWALLS)('by $name', ({ name, rules }) => {
    const hasZones = name !== 'ufw';
    const open7788 = (all: string): number => (all.match(/7788/g) ?? []).length;

    test('for all that reach the host, but for those that are kept out', async () => {
      expect(await open(name, DRBD, DATABASE, MAIL, ...(hasZones ? [SIX] : []))).not.toMatch(/rror/);
      const all = await ask(name, rules);
      if (!hasZones) {
        expect(all.split('\n').toSorted()).toEqual([
          'proto tcp from 10.1.1.32 to any port 3306',
          'proto tcp from 10.1.1.32 to any port 7788',
          'proto tcp from any to any port 25',
        ]);
        return;
      }
      for (const place of ['', '--permanent ']) {
        for (const zone of ['internal', 'public', 'work']) {
          const at = `${place}${zone} rule`;
          expect(all).toContain(
            `${at} family="ipv4" source address="10.1.1.32" port port="7788" protocol="tcp" accept`,
          );
          expect(all).toContain(`${at} port port="25" protocol="tcp" accept`);
          expect(all).toContain(
            `${at} family="ipv6" source address="2001:db8::32" port port="21064" protocol="sctp" accept`,
          );
        }
      }
      expect(all).not.toContain('drop ');
    });

    test('once', async () => {
      await lab.run(name, 'rm /run/asked');
      const before = await ask(name, `${rules}\ncat /var/lib/quorate/pair/ports`);
      await open(name, DRBD, DATABASE, MAIL, ...(hasZones ? [SIX] : []));
      expect(await ask(name, `${rules}\ncat /var/lib/quorate/pair/ports`)).toBe(before);
      expect(await ask(name, 'grep -c -- --add- /run/asked')).toBe('0');
    });

    test('what a changed design wants no more is told at first, and closed when the new one is in force', async () => {
      const before = open7788(await ask(name, rules));
      const told = await open(name, MOVED, MAIL);
      expect(told).toMatch(/is wanted no more: .*7788.*80-verify\.sh/);
      expect(open7788(await ask(name, rules))).toBe(before);
      expect(await ask(name, 'cat /var/lib/quorate/pair/ports-left')).toContain('7788');
      await lab.run(name, 'touch /run/in-force');
      expect(await open(name, MOVED, MAIL)).toMatch(/closed: .*7788/);
      expect(await ask(name, 'ls /var/lib/quorate/pair')).toBe('ports');
      const all = await ask(name, rules);
      expect(open7788(all)).toBe(0);
      expect(all).toMatch(hasZones ? /7789-7790/ : /7789:7790/);
      // Opened by hand before: not ours to close.
      if (hasZones) {
        const own = all.split('\n').filter((line) => line.includes('3306'));
        expect(own.toSorted()).toEqual([`--permanent internal ${OWN_RULE}`, `internal ${OWN_RULE}`]);
      } else expect(all).toContain('3306');
    });

    test('nothing is forgotten while the firewall is down', async () => {
      const noted = await ask(name, 'cat /var/lib/quorate/pair/ports');
      const program = hasZones ? 'firewall-cmd' : 'ufw';
      const said = await ask(
        name,
        `${RUNBOOK_LIBRARY}${FIREWALL_FUNCTIONS}
set -euo pipefail
HOST=alice BUNDLE=/opt/bundle DESIGN=pair STATE=/var/lib/quorate
${program}() { return 1; }
look_at_firewall\n${MAIL}\nclose_ports`,
      );
      expect(said).toMatch(/no firewalld or ufw runs here: let all reach tcp port 25/);
      expect(await ask(name, 'cat /var/lib/quorate/pair/ports')).toBe(noted);
    });

    test('and what the teardown says leaves nothing but what was there before', async () => {
      const files = printer.configs(workbench.analyse(templateDesign('drbd-single-primary')));
      const page = files.find(({ path }) => path.endsWith('99-teardown.md'))?.lines.map(({ text }) => text) ?? [];
      const [, block = ''] = /## The firewall[^]*?```sh\n([^]*?)```/.exec(page.join('\n')) ?? [];
      await ask(name, block.replace(/\/quorate\/[^/]+\/ports/, '/quorate/pair/ports'));
      const left = (await ask(name, rules)).split('\n').filter((line) => line !== '');
      expect(left.length).toBe(hasZones ? 2 : 1);
      expect(left.every((line) => line.includes('3306'))).toBe(true);
    });
  });
});
