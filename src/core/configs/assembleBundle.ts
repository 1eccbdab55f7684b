import { strToU8 } from 'fflate';
import { TARGET_OS, type Design } from '../model/design.ts';
import { plainFindings } from '../rules/printFindings.ts';
import type { Finding } from '../rules/rule.ts';
import type { BundleEntry } from './bundleEntry.ts';
import type { ConfigFile } from './configFragment.ts';
import { printReadme, printReport } from './printReport.ts';
import { sha256 } from './sha256.ts';

/** What a bundle is made of. Pictures are optional, because only a shell with Graphviz can paint them. */
export interface BundleContents {
  readonly design: Design;
  /** The design as a file. */
  readonly designText: string;
  readonly findings: readonly Finding[];
  readonly files: readonly ConfigFile[];
  readonly diagram: { readonly dot: string; readonly svg?: string; readonly png?: Uint8Array };
}

/**
 * Puts the bundle together: README, design, figure, findings, the files of all hosts, and a list of checksums. Paths are
 * relative to the bundle's folder; the same contents give the same entries, sorted by path.
 */
export function assembleBundle({ design, designText, findings, files, diagram }: BundleContents): BundleEntry[] {
  const title = design.title.trim() || 'Untitled design';
  const configs = files.map(({ path, lines, executable }) => ({
    path,
    content: lines.map((line) => `${line.text}\n`).join(''),
    executable,
  }));
  const entries: BundleEntry[] = [
    ...configs,
    textEntry(
      'README.md',
      printReadme({ title, targetOs: TARGET_OS[design.targetOs], files, findings, hasSvg: diagram.svg !== undefined }),
    ),
    textEntry('design.quorate.json', designText),
    textEntry('diagram/design.dot', diagram.dot),
    ...(diagram.svg === undefined ? [] : [textEntry('diagram/design.svg', diagram.svg)]),
    ...(diagram.png === undefined ? [] : [{ path: 'diagram/design.png', content: diagram.png, executable: false }]),
    textEntry('report/validation.md', printReport(title, findings)),
    textEntry('report/validation.json', `${JSON.stringify(plainFindings(findings), null, 2)}\n`),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  return [textEntry('MANIFEST.sha256', printManifest(entries)), ...entries];
}

function textEntry(path: string, content: string): BundleEntry {
  return { path, content, executable: false };
}

/** In the form that `sha256sum -c` reads. */
function printManifest(entries: readonly BundleEntry[]): string {
  return entries
    .map(({ path, content }) => `${sha256(typeof content === 'string' ? strToU8(content) : content)}  ${path}\n`)
    .join('');
}
