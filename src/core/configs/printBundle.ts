import { assembleBundle, type BundlePictures } from './assembleBundle.ts';
import type { BundleEntry } from './bundleEntry.ts';
import type { ConfigFile, ConfigLine } from './configFragment.ts';
import { ConfigProblem } from './configProblem.ts';
import type { Diagram } from '../diagram/diagram.ts';
import type { FigureLook } from '../diagram/theme.ts';
import type { OnDrill } from '../deploy/runbookContext.ts';
import { printFigure } from '../dot/printFigure.ts';
import type { Design } from '../model/design.ts';
import type { ElementId } from '../model/element.ts';
import { printDesign } from '../model/printDesign.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Finding } from '../rules/rule.ts';

/** How far a bundle is: a part of the work in the words of its reader, and how much of all work is done, 0 to 1. */
export interface BundleProgress {
  readonly doing: string;
  readonly done: number;
}

/** What a bundle is printed from: a design in good health. The parts are asked for one after the other, as they are needed. */
export interface BundleSource {
  readonly design: Design;
  /** How many rules judge it. */
  readonly rules: number;
  findings(): readonly Finding[];
  files(onDrill: OnDrill): readonly ConfigFile[];
  diagram(): Diagram;
}

/** What a bundle is printed with, apart from the design. */
export interface BundleOptions {
  readonly figure: FigureLook;
  /** Pictures of the figure; `later` for a bundle that is only to be read. */
  readonly pictures: BundlePictures | 'later';
  readonly onProgress?: (progress: BundleProgress) => void;
}

/** The finished bundle, and its text files with the elements that each line comes from, both in the order of paths. */
export interface Bundle {
  readonly entries: readonly BundleEntry[];
  readonly texts: readonly ConfigFile[];
}

/** Why there is no bundle: a sentence, and the element whose name or address no file can hold. */
export interface BundleRefusal {
  readonly message: string;
  readonly elementId: ElementId | undefined;
}

/** Shares of the work, as they were measured with a hundred servers: judging, files, figure; checksums are the rest. */
const AFTER_JUDGING = 0.05;
const AFTER_HOSTS = 0.1;
const AFTER_DRILLS = 0.9;
const AFTER_FIGURE = 0.92;

/**
 * Prints all files of the bundle of a healthy deployment. The caller makes sure that no error blocks it; a malformed name
 * whose error was waived is refused all the same, because no waiver makes a file hold it.
 */
export function printBundle(
  source: BundleSource,
  { figure, pictures, onProgress }: BundleOptions,
): Result<Bundle, BundleRefusal> {
  const { design } = source;
  const tell = (doing: string, done: number): void => onProgress?.({ doing, done });
  try {
    tell('Judging the design', 0);
    const findings = source.findings();
    tell('Writing the files of all hosts', AFTER_JUDGING);
    const files = source.files((done, total) =>
      tell('Playing the failover drills', AFTER_HOSTS + (AFTER_DRILLS - AFTER_HOSTS) * (done / total)),
    );
    tell('Writing the figure', AFTER_DRILLS);
    const dot = printFigure(source.diagram(), figure);
    const onChecksum = (done: number, total: number): void =>
      tell('Adding checksums', AFTER_FIGURE + (1 - AFTER_FIGURE) * (done / total));
    const entries = assembleBundle({
      design,
      designText: printDesign(design),
      findings,
      files,
      rules: source.rules,
      dot,
      pictures,
      onChecksum,
    });
    return succeed({ entries, texts: textsOf(entries, files) });
  } catch (problem) {
    if (problem instanceof ConfigProblem) return fail({ message: problem.message, elementId: problem.elementId });
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
