import type { ConfigFile } from '../configs/configFragment.ts';
import { printBundle, type Bundle, type BundleOptions, type BundleRefusal } from '../configs/printBundle.ts';
import type { OnDrill } from '../deploy/runbookContext.ts';
import type { Result } from '../result.ts';
import { designFiles } from './designFiles.ts';
import type { KindPrinting } from './kindPrinting.ts';
import type { Analysis, Workbench } from './workbench.ts';

/** Writes what a design becomes on its hosts. */
export interface Printer {
  /**
   * The configuration files of the design in good health, sorted by path. Ask only when no error blocks the bundle.
   *
   * @throws ConfigProblem where a name or address cannot be written into a file.
   */
  configs(analysis: Analysis, onDrill?: OnDrill): readonly ConfigFile[];
  /** All files of the bundle, for the design in good health. Ask only when no error blocks the bundle. */
  bundle(analysis: Analysis, options: BundleOptions): Result<Bundle, BundleRefusal>;
}

/** The printer of all kinds' files, in the order of `printing`; designs are judged and drawn by the workbench. */
export function createPrinter(workbench: Workbench, printing: readonly KindPrinting[]): Printer {
  const configs: Printer['configs'] = ({ design }, onDrill) =>
    designFiles(printing, workbench.analyse(design), onDrill);
  return {
    configs,
    bundle: ({ design }, options) => {
      const healthy = workbench.analyse(design);
      const source = {
        design,
        rules: workbench.rules.length,
        findings: () => healthy.findings,
        files: (onDrill: OnDrill) => configs(healthy, onDrill),
        diagram: () => workbench.draw(healthy),
      };
      return printBundle(source, options);
    },
  };
}
