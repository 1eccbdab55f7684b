import { assembleBundle } from '../../core/configs/assembleBundle.ts';
import type { BundleEntry } from '../../core/configs/bundleEntry.ts';
import type { ConfigFile, ConfigLine } from '../../core/configs/configFragment.ts';
import { printDesign } from '../../core/kind/clusterKind.ts';
import type { Analysis } from '../../core/kind/workbench.ts';
import { workbench } from '../../workbench.ts';
import { dotOf, type FigureChoice } from './dotOf.ts';

/** Pictures of the figure, where there are any. */
export interface BundlePictures {
  readonly svg?: string;
  readonly png?: Uint8Array;
}

/** All files of the bundle. */
export function bundleEntries(analysis: Analysis, choice: FigureChoice, pictures: BundlePictures): BundleEntry[] {
  return assembleBundle({
    design: analysis.design,
    designText: printDesign(analysis.design),
    findings: analysis.findings,
    files: workbench.configs(analysis),
    diagram: { dot: dotOf(analysis, choice), ...pictures },
  });
}

/** The text files of the bundle with the elements that each line comes from, in the order of their paths. */
export function bundleTexts(analysis: Analysis, choice: FigureChoice): ConfigFile[] {
  const configs = new Map(workbench.configs(analysis).map((file) => [file.path, file]));
  return bundleEntries(analysis, choice, {}).flatMap(({ path, content, executable }) => {
    const config = configs.get(path);
    if (config) return [config];
    return typeof content === 'string' ? [{ path, executable, lines: plainLines(content) }] : [];
  });
}

function plainLines(text: string): ConfigLine[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => ({ text: line, elementIds: [] }));
}
