import { join } from 'node:path';
import { z } from 'zod';
import { execute, PYTHON } from './execute.ts';
import { hostsWith, type BundleFile, type Complaint, type OfflineJudge } from './offlineJudge.ts';

const READER = join(import.meta.dirname, 'readPromoters.py');

/** What drbd-reactor knows of a promoter (drbd-reactor.promoter(5)); it would pass over a word that it does not know. */
const promoters = z.array(
  z.strictObject({
    name: z.string().min(1),
    start: z.array(z.array(z.string()).min(1)).min(1),
    options: z.strictObject({
      'stop-services-on-exit': z.boolean().optional(),
      'on-drbd-demote-failure': z
        .enum([
          'none',
          'reboot',
          'reboot-force',
          'reboot-immediate',
          'poweroff',
          'poweroff-force',
          'poweroff-immediate',
        ])
        .optional(),
      'preferred-nodes': z.array(z.string()).optional(),
      'preferred-nodes-policy': z.enum(['always', 'start-only']).optional(),
    }),
  }),
);
/** What one snippet tells of one resource. */
export type Promoter = z.infer<typeof promoters>[number];

/** Snippets are read back as TOML; their agents know each parameter and get all that they require. */
export const reactor: OfflineJudge = {
  id: 'drbd-reactor',
  title: 'promoters of drbd-reactor: TOML, keys, and parameters by `crm_resource --show-metadata`',
  tools: ['crm_resource', PYTHON],
  appliesTo: (files) => reactorHosts(files).length > 0,
  judge: async (folder, files) => {
    const judged = await Promise.all(
      reactorHosts(files).map(async (host) => {
        const words = await judgeHost(folder, host, files);
        return words.map((line): Complaint => ({ where: `hosts/${host}/etc/drbd-reactor.d`, words: line }));
      }),
    );
    return judged.flat();
  },
};

function reactorHosts(files: readonly BundleFile[]): readonly string[] {
  return hostsWith(files, /^etc\/drbd-reactor\.d\//);
}

async function judgeHost(folder: string, host: string, files: readonly BundleFile[]): Promise<readonly string[]> {
  const here = `hosts/${host}/etc/`;
  const snippets = files.filter(({ path }) => path.startsWith(`${here}drbd-reactor.d/`)).map(({ path }) => path);
  const { code, stdout, stderr } = await execute(PYTHON, [READER, ...snippets.map((path) => join(folder, path))]);
  if (code !== 0) return [`no TOML: ${stderr}`];
  const read = promoters.safeParse(JSON.parse(stdout));
  if (!read.success) return [read.error.message];
  const hosts = new Set(files.flatMap(({ path }) => /^hosts\/([^/]+)\//.exec(path)?.[1] ?? []));
  const known = read.data.flatMap(({ name, options }) => [
    ...(files.some(({ path }) => path === `${here}drbd.d/${name}.res`) ? [] : [`DRBD has no resource ${name}`]),
    ...(options['preferred-nodes'] ?? []).filter((node) => !hosts.has(node)).map((node) => `no host is called ${node}`),
  ]);
  return [...known, ...(await judgeItems(read.data))];
}

/** Each unit of a host is started by one list only, and agents are called as they are documented. */
async function judgeItems(read: readonly Promoter[]): Promise<readonly string[]> {
  const items = read.flatMap(({ name, start }) => start.map((words) => ({ name, words })));
  const units = items.map(({ name, words: [first = '', id = ''] }) =>
    first.startsWith('ocf:') ? `ocf.rs@${id}_${name}.service` : first,
  );
  const twice = units.filter((unit, at) => units.indexOf(unit) < at).map((unit) => `${unit} is started twice`);
  const misnamed = units.filter((unit) => !/^[A-Za-z0-9:_.@\\-]+\.service$/.test(unit));
  const agents = items.filter(({ words: [first = ''] }) => first.startsWith('ocf:'));
  const called = await Promise.all(agents.map(({ words }) => judgeAgent(words)));
  return [...twice, ...misnamed.map((unit) => `${unit} is no name of a service`), ...called.flat()];
}

async function judgeAgent([agent = '', , ...parameters]: readonly string[]): Promise<readonly string[]> {
  const { code, stdout, stderr } = await execute('crm_resource', ['--show-metadata', agent]);
  if (code !== 0) return [`${agent}: ${stderr}`];
  const described = [...stdout.matchAll(/<parameter ([^>]*)>/g)].map(([, attributes = '']) => ({
    name: /name="([^"]*)"/.exec(attributes)?.[1] ?? '',
    isRequired: /required="1"/.test(attributes),
  }));
  const given = parameters.map((parameter) => parameter.slice(0, parameter.indexOf('=')));
  const missing = described.filter(({ name, isRequired }) => isRequired && !given.includes(name));
  return [
    ...given
      .filter((name) => !described.some((parameter) => parameter.name === name))
      .map((name) => `${agent} has no parameter "${name}"`),
    ...missing.map(({ name }) => `${agent} wants the parameter "${name}"`),
  ];
}
