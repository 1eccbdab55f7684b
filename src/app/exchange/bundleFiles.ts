import { assembleBundle } from '../../core/configs/assembleBundle.ts';
import type { BundleEntry } from '../../core/configs/bundleEntry.ts';
import type { ConfigFile, ConfigLine } from '../../core/configs/configFragment.ts';
import { ConfigProblem } from '../../core/configs/configProblem.ts';
import { printDesign } from '../../core/model/printDesign.ts';
import type { Analysis } from '../../core/kind/workbench.ts';
import { fail, succeed, type Result } from '../../core/result.ts';
import { workbench } from '../../workbench.ts';
import { dotOf, type FigureChoice } from './dotOf.ts';

/** Pictures of the figure, where there are any. */
export interface BundlePictures {
  readonly svg?: string;
  readonly png?: Uint8Array;
}

/** What the bundle holds, and its text files with the elements that each line comes from, both in the order of paths. */
export interface BundleFiles {
  readonly entries: readonly BundleEntry[];
  readonly texts: readonly ConfigFile[];
}

/** All files of the bundle, or a sentence on the name or address that no file can hold (its error was waived). */
export function bundleFiles(
  analysis: Analysis,
  choice: FigureChoice,
  pictures: BundlePictures,
): Result<BundleFiles, string> {
  try {
    const files = workbench.configs(analysis);
    const entries = assembleBundle({
      design: analysis.design,
      designText: printDesign(analysis.design),
      findings: analysis.findings,
      files,
      diagram: { dot: dotOf(analysis, choice), ...pictures },
    });
    return succeed({ entries, texts: textsOf(entries, files) });
  } catch (problem) {
    if (problem instanceof ConfigProblem) return fail(problem.message);
    throw problem;
  }
}

function textsOf(entries: readonly BundleEntry[], files: readonly ConfigFile[]): ConfigFile[] {
  const configs = new Map(files.map((file) => [file.path, file]));
  return entries.flatMap(({ path, content, executable }) => {
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
