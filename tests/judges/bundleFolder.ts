import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Design } from '../../src/core/model/design.ts';
import { printer } from '../../src/printer.ts';
import { workbench } from '../../src/workbench.ts';
import { writeBundleTo } from '../writeBundle.ts';

/** Writes the configuration files of a design into a new folder and gives its path. */
export function writeConfigs(design: Design): string {
  const folder = mkdtempSync(join(tmpdir(), 'quorate-judge-'));
  writeBundleTo(folder, printer.configs(workbench.analyse(design)));
  writeManifest(folder);
  return folder;
}

/** Writes the list of checksums of what lies in the folder, by which the scripts of the runbook know their bundle. */
export function writeManifest(folder: string): void {
  const files = filesBelow(folder).filter((path) => path !== 'MANIFEST.sha256');
  const sums = files.toSorted().map((path) => {
    const sum = createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
    return `${sum}  ${path}\n`;
  });
  writeFileSync(join(folder, 'MANIFEST.sha256'), sums.join(''));
}

/** Removes a folder that writeConfigs made. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Paths of all files below the folder, relative to it. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
