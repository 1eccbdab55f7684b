import { strToU8 } from 'fflate';
import { shownTitle, TARGET_OS, type Design } from '../model/design.ts';
import { VERSION } from '../model/version.ts';
import { plainFindings } from '../rules/printFindings.ts';
import type { Finding } from '../rules/rule.ts';
import type { BundleEntry } from './bundleEntry.ts';
import type { ConfigFile } from './configFragment.ts';
import { printReadme } from './printReadme.ts';
import { printReport } from './printReport.ts';
import { sha256 } from './sha256.ts';

/** Pictures of the figure, as far as the shell can paint them. */
export interface BundlePictures {
  readonly svg?: string;
  readonly png?: Uint8Array;
}

/** What a bundle is made of. */
export interface BundleContents {
  readonly design: Design;
  /** The design as a file. */
  readonly designText: string;
  readonly findings: readonly Finding[];
  readonly files: readonly ConfigFile[];
  /** How many rules have judged the design. */
  readonly rules: number;
  /** The figure as DOT text. */
  readonly dot: string;
  /** `later` for a bundle to be read only: README speaks of pictures that are painted for the finished one. */
  readonly pictures: BundlePictures | 'later';
  /** Told how many of how many files have their checksum. */
  readonly onChecksum?: (done: number, total: number) => void;
}

/**
 * Puts the bundle together: README, design, figure, findings, the files of all hosts, and a list of checksums. Paths are
 * relative to the bundle's folder; the same contents give the same entries, sorted by path.
 */
export function assembleBundle(contents: BundleContents): BundleEntry[] {
  const { design, designText, findings, files, dot } = contents;
  const isLater = contents.pictures === 'later';
  const { svg, png }: BundlePictures = contents.pictures === 'later' ? {} : contents.pictures;
  const title = shownTitle(design);
  const configs = files.map(({ path, lines, executable }) => ({
    path,
    content: lines.map((line) => `${line.text}\n`).join(''),
    executable,
  }));
  const readme = printReadme({
    title,
    targetOs: TARGET_OS[design.targetOs],
    files,
    findings,
    hasSvg: isLater || svg !== undefined,
  });
  const entries: BundleEntry[] = [
    ...configs,
    textEntry('README.md', readme),
    textEntry('design.quorate.json', designText),
    textEntry('diagram/design.dot', dot),
    ...(svg === undefined ? [] : [textEntry('diagram/design.svg', svg)]),
    ...(png === undefined ? [] : [{ path: 'diagram/design.png', content: png, executable: false }]),
    textEntry('report/validation.md', printReport(title, findings)),
    textEntry('report/validation.json', `${JSON.stringify(plainFindings(findings), null, 2)}\n`),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  return [textEntry('MANIFEST.sha256', printManifest(entries, contents)), ...entries];
}

function textEntry(path: string, content: string): BundleEntry {
  return { path, content, executable: false };
}

/** In the form that `sha256sum -c` reads, which passes over lines with `#`. */
function printManifest(entries: readonly BundleEntry[], { design, rules, onChecksum }: BundleContents): string {
  const made = `# Quorate ${VERSION}, ${rules} rules, for ${TARGET_OS[design.targetOs]}\n`;
  const sums = entries.map(({ path, content }, at) => {
    const sum = sha256(typeof content === 'string' ? strToU8(content) : content);
    onChecksum?.(at + 1, entries.length);
    return `${sum}  ${path}\n`;
  });
  return made + sums.join('');
}
