import { join } from 'node:path';
import { execute } from './execute.ts';
import { filesLike, type BundleFile, type Complaint, type OfflineJudge } from './offlineJudge.ts';

/** A line of the script that makes one filesystem. */
interface Making {
  readonly name: string;
  /** The command without its device. */
  readonly words: readonly string[];
  readonly device: string;
}

/** Large enough for as many journals as a test design has. */
const IMAGE_SIZE = '4G';

/**
 * The script that makes the filesystems runs on sparse files in the place of its devices: without CONFIRM it makes nothing,
 * with it everything, and once more it leaves everything as it is. The tools then read back what was made.
 */
export const mkfs: OfflineJudge = {
  id: 'mkfs',
  title: '`mkfs.sh`: the real `mkfs` on sparse files, read back',
  tools: ['mkfs.gfs2', 'mkfs.ocfs2', 'mkfs.xfs', 'mkfs.ext4', 'tunegfs2', 'debugfs.ocfs2', 'blkid'],
  appliesTo: (files) => scriptsOf(files).length > 0,
  judge: async (folder, files) => {
    const judged = await Promise.all(scriptsOf(files).map((script) => judgeScript(folder, script)));
    return judged.flat();
  },
};

function scriptsOf(files: readonly BundleFile[]): readonly BundleFile[] {
  return filesLike(files, /^cluster\/(.*\/)?mkfs\.sh$/);
}

async function judgeScript(folder: string, { path, text }: BundleFile): Promise<readonly Complaint[]> {
  const makings = [...text.matchAll(/^format (\S+) (mkfs\.\S+ .*)$/gm)].map(([, name = '', command = '']): Making => {
    const words = command.split(' ');
    return { name, words: words.slice(0, -1), device: words.at(-1) ?? '' };
  });
  if (makings.length === 0) return [{ where: path, words: 'it makes nothing' }];
  const imageOf = ({ name }: Making): string => join(folder, `${path.replaceAll('/', '_')}-${name}.img`);
  const script = makings.reduce(
    (body, making) => body.replace(` ${making.device}\n`, ` ${smallJournals(making)}${imageOf(making)}\n`),
    text,
  );
  await Promise.all(makings.map((making) => execute('truncate', ['-s', IMAGE_SIZE, imageOf(making)])));
  const run = (confirm: string) => execute('sh', ['-s'], { input: script, env: { CONFIRM: confirm } });
  const all = makings.map(({ name }) => name).join(' ');
  const runs = [await run(''), await run(all), await run(all)];
  const said = [/would do it/g, /./g, /holds \S+ already/g];
  const complaints = runs.flatMap(({ code, stdout, stderr }, at): Complaint[] => {
    const isSaid = at === 1 || stdout.match(said[at] ?? '')?.length === makings.length;
    return code === 0 && isSaid ? [] : [{ where: path, words: `run ${at + 1}: exit ${code}: ${stdout}${stderr}` }];
  });
  if (complaints.length > 0) return complaints;
  const read = await Promise.all(makings.map((making) => readBack(making, imageOf(making))));
  return read.flat().map((words) => ({ where: path, words }));
}

/** OCFS2 writes each journal in full, and has up to 255: they are made as small as the tool takes them (mkfs.ocfs2(8)). */
function smallJournals({ words }: Making): string {
  return words[0] === 'mkfs.ocfs2' && !words.includes('-J') ? '-J size=4M ' : '';
}

/** What the tool of the filesystem does not find again of what the command says. */
async function readBack({ name, words }: Making, image: string): Promise<readonly string[]> {
  const type = words[0]?.replace('mkfs.', '') ?? '';
  const [stats, expected] = await tellMade(type, words, image);
  return expected.filter((text) => !stats.includes(text)).map((text) => `${name}: no "${text}" in: ${stats}`);
}

async function tellMade(
  type: string,
  words: readonly string[],
  image: string,
): Promise<readonly [string, readonly string[]]> {
  const after = (option: string): string => words[words.indexOf(option) + 1] ?? '';
  const valueOf = (option: string): string => words.find((word) => word.startsWith(option))?.slice(option.length) ?? '';
  if (type === 'gfs2') {
    const { stdout } = await execute('tunegfs2', ['-l', image]);
    const table = words.includes('-t') ? [`Lock table: ${after('-t')}\n`] : [];
    return [stdout, [`Lock protocol: ${after('-p')}\n`, ...table]];
  }
  if (type === 'ocfs2') {
    const { stdout } = await execute('debugfs.ocfs2', ['-R', 'stats', image]);
    const stack = `Cluster stack: ${valueOf('--cluster-stack=')}`;
    return [stdout, [stack, `Cluster name: ${valueOf('--cluster-name=')}`, `Max Node Slots: ${after('-N')}\n`]];
  }
  const { stdout } = await execute('blkid', ['-p', '-s', 'TYPE', '-o', 'value', image]);
  return [stdout, [`${type}\n`]];
}
