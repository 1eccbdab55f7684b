import type { Export } from './elements.ts';

/** What a mount option decides, and how. */
export interface MountSetting {
  /** The same for all options that decide it: "version" for nfsvers=, vers= and minorversion=. */
  readonly what: string;
  readonly value: string;
  /** As written. */
  readonly option: string;
}

/** Words that decide one thing without sharing a name (nfs(5), mount(8)). */
const WORDS: ReadonlyMap<string, string> = new Map([
  ...['hard', 'soft', 'softerr'].map((word) => [word, 'recovery'] as const),
  ...['ro', 'rw'].map((word) => [word, 'access'] as const),
  ...['tcp', 'udp', 'rdma'].map((word) => [word, 'transport'] as const),
]);

/** What the options of a mount decide; those that may stand several times, such as x-systemd.requires=, decide nothing. */
export function mountSettings(options: readonly string[]): readonly MountSetting[] {
  const minor = options.findLast((option) => option.startsWith('minorversion='))?.slice('minorversion='.length);
  return options
    .filter((option) => !option.startsWith('x-') && !option.startsWith('comment='))
    .map((option) => ({ ...decisionOf(option, minor), option }));
}

/** What an export decides for all its mounts, in the words of the mount. What it does not tell is open. */
export function exportSettings({ recovery, version, security, transport }: Export): readonly MountSetting[] {
  const flavour = security ?? 'sys';
  return [
    { what: 'recovery', value: recovery, option: recovery },
    { what: 'version', value: version, option: `nfsvers=${version}` },
    { what: 'security', value: flavour, option: `sec=${flavour}` },
    ...(transport === undefined ? [] : [{ what: 'transport', value: transport, option: `proto=${transport}` }]),
  ];
}

function decisionOf(option: string, minor: string | undefined): Omit<MountSetting, 'option'> {
  const known = WORDS.get(option);
  if (known !== undefined) return { what: known, value: option };
  const [, version] = /^(?:nfsvers=|vers=|v(?=[34]))(.*)$/.exec(option) ?? [];
  if (version !== undefined) return { what: 'version', value: wholeVersion(version, minor) };
  const at = option.indexOf('=');
  if (at < 0) {
    const isOff = option.startsWith('no');
    return { what: isOff ? option.slice(2) : option, value: isOff ? 'no' : 'yes' };
  }
  const [name, value] = [option.slice(0, at), option.slice(at + 1)];
  if (name === 'minorversion') return { what: 'version', value: `4.${value}` };
  if (name === 'proto') return { what: 'transport', value: value.replace(/6$/, '') };
  return name === 'sec' ? { what: 'security', value } : { what: `${name}=`, value };
}

/** nfs(5): vers=4 with minorversion=1 is vers=4.1. */
function wholeVersion(version: string, minor: string | undefined): string {
  return version === '4' && minor !== undefined ? `4.${minor}` : version;
}
