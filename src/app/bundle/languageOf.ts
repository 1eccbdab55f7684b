import type { Language } from '../../platform/colours/colourMessages.ts';

const BY_ENDING: Readonly<Record<string, Language>> = {
  sh: 'bash',
  txt: 'bash',
  json: 'json',
  yml: 'yaml',
  yaml: 'yaml',
  xml: 'xml',
  svg: 'xml',
  md: 'markdown',
  res: 'sections',
  dot: 'sections',
  sha256: 'table',
  tsv: 'table',
  exports: 'table',
};

/** Files with an ending that says little, and their like; the first that fits counts. */
const BY_PATH: readonly (readonly [RegExp, Language])[] = [
  [/(?:^|\/)(?:corosync|drbd|global_common|multipath|ganesha|lvm|lvmlocal)\.conf$/, 'sections'],
  [/\/(?:multipath\/conf\.d|drbd\.d|ganesha|lvm\/profile)\/[^/]+$/, 'sections'],
  [/\/etc\/(?:default|sysconfig)\/[^/]+$/, 'bash'],
  [/\/etc\/(?:modules-load\.d|udev\/rules\.d)\/[^/]+$/, 'table'],
  [/\.(?:conf|cfg|ini|toml|service|mount|automount|socket|timer|target|path|iscsi)$/, 'ini'],
];

/** The language of a file by its path; `table` for what is not known, since columns and comments do no harm. */
export function languageOf(path: string): Language {
  const ending = /\.([a-z0-9]+)$/.exec(path)?.[1];
  const known = ending !== undefined && Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
  return known ?? BY_PATH.find(([pattern]) => pattern.test(path))?.[1] ?? 'table';
}
