import { defineRule } from '../../../../core/rules/rule.ts';
import type { Blame } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Mount } from '../../../common/index.ts';
import { Export } from '../../elements.ts';
import { exportSettings, mountSettings, type MountSetting } from '../../mountSettings.ts';
import { sayOptions } from '../../sayOptions.ts';
import { takeOutOptions } from '../../takeOutOptions.ts';

export const rule = defineRule({
  id: 'nas/mount-options-contradict',
  title: 'Mount options that contradict each other',
  severity: 'error',
  remedy: 'Leave one of the options, and set at the export what holds for all mounts.',
  sources: [{ title: 'nfs(5), mount options' }, { title: 'mount(8), filesystem-independent mount options' }],
  appliesTo: [Mount],
  check(mount, { index }) {
    const served = index.find(Export, mount.sourceId);
    if (!served) return [];
    const wanted = new Map(exportSettings(served).map((setting) => [setting.what, setting]));
    const settings = mountSettings(mount.options);
    const name = sayPlaced(mount, index);
    return [...new Set(settings.map(({ what }) => what))].flatMap((what): Blame[] => {
      const alike = settings.filter((setting) => setting.what === what);
      const ofExport = wanted.get(what);
      return ofExport ? againstExport(alike, ofExport, { mount, name, served }) : amongThemselves(alike, name);
    });
  },
});

interface MountOfExport {
  readonly mount: Mount;
  readonly name: string;
  readonly served: Export;
}

function againstExport(
  settings: readonly MountSetting[],
  ofExport: MountSetting,
  { mount, name, served }: MountOfExport,
): Blame[] {
  const wrong = settings.filter(({ value }) => value !== ofExport.value).map(({ option }) => option);
  if (wrong.length === 0) return [];
  const said = sayOptions(wrong);
  return [
    {
      message: `${name} has the option ${said}, and ${served.name} is served with "${ofExport.option}".`,
      related: [served.id],
      fix: { label: `Take ${said} out`, edit: takeOutOptions(mount.id, wrong) },
    },
  ];
}

function amongThemselves(settings: readonly MountSetting[], name: string): Blame[] {
  if (new Set(settings.map(({ value }) => value)).size < 2) return [];
  const options = new Set(settings.map(({ option }) => option));
  return [{ message: `${name} has the options ${sayOptions([...options])}, of which only the last is heard.` }];
}
