import { asHost } from './asHost.ts';
import { linesIn } from './execute.ts';
import { hostsWith, type BundleFile, type OfflineJudge } from './offlineJudge.ts';

/** Programs and units of packages that are not installed where the judge sits are no fault of the file. */
const ABSENT = /is not executable|not found|Failed to (load|add|create)/;
const UNIT = /\.(service|mount|automount|timer|target|socket|path)$/;

/** systemd reads the units of each host, and its drop-ins on a stand-in of the service that they belong to. */
export const systemdUnits: OfflineJudge = {
  id: 'systemd-units',
  title: 'units and drop-ins: `systemd-analyze verify`',
  tools: ['systemd-analyze', 'unshare'],
  appliesTo: (files) => unitHosts(files).length > 0,
  judge: async (folder, files) => {
    const judged = await Promise.all(
      unitHosts(files).map(async (host) => {
        const own = namesOf(files, host);
        const dropIns = [...new Set(own.flatMap((name) => /^(.+)\.d\/[^/]+\.conf$/.exec(name)?.[1] ?? []))];
        const standIns = dropIns.filter((unit) => UNIT.test(unit) && !own.includes(unit));
        const standIn = (unit: string): string =>
          `printf '[Service]\\nExecStart=/bin/true\\n' >'/etc/systemd/system/${unit}'`;
        const units = [...own.filter((name) => UNIT.test(name)), ...standIns].map((unit) => `'${instanceOf(unit)}'`);
        const [, outcome] = await asHost(folder, host, [
          standIns
            .filter((unit) => unit.endsWith('.service'))
            .map(standIn)
            .join('; ') || 'true',
          `cd /etc/systemd/system && systemd-analyze verify --man=no --recursive-errors=no ${units.join(' ')}`,
        ]);
        const words = linesIn(`${outcome?.stdout}${outcome?.stderr}`).filter(
          (line) => !ABSENT.test(line) && own.some((name) => line.includes(name)),
        );
        return words.map((line) => ({ where: host, words: line }));
      }),
    );
    return judged.flat();
  },
};

function unitHosts(files: readonly BundleFile[]): readonly string[] {
  return hostsWith(files, /^etc\/systemd\/system\//);
}

/** Paths below etc/systemd/system. */
function namesOf(files: readonly BundleFile[], host: string): readonly string[] {
  const start = `hosts/${host}/etc/systemd/system/`;
  return files.flatMap(({ path }) => (path.startsWith(start) ? [path.slice(start.length)] : []));
}

/** A template is verified as one of its instances. */
function instanceOf(unit: string): string {
  return unit.replace(/@\./, '@one.');
}
