import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ConfigFragment } from '../../src/core/configs/configFragment.ts';
import type { Design } from '../../src/core/model/design.ts';
import type { ElementId } from '../../src/core/model/element.ts';
import { workbench } from '../../src/workbench.ts';

/** Writes the files of a design as the bundle lays them out into a new folder and gives its path. */
export function writeConfigs(design: Design): string {
  const folder = mkdtempSync(join(tmpdir(), 'quorate-judge-'));
  const analysis = workbench.analyse(design);
  const files = new Map<string, { fragments: ConfigFragment[]; executable: boolean }>();
  for (const fragment of workbench.kinds.flatMap((kind) => kind.configs?.(analysis.view) ?? [])) {
    const path =
      fragment.hostId === undefined ? fragment.path : `hosts/${hostName(design, fragment.hostId)}/${fragment.path}`;
    const file = files.get(path) ?? { fragments: [], executable: fragment.executable ?? false };
    files.set(path, { ...file, fragments: [...file.fragments, fragment] });
  }
  for (const [path, { fragments, executable }] of files) {
    const lines = fragments.toSorted((a, b) => a.place - b.place).flatMap((fragment) => fragment.lines);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), lines.map((line) => `${line.text}\n`).join(''), {
      mode: executable ? 0o755 : 0o644,
    });
  }
  return folder;
}

/** Removes a folder that writeConfigs made. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function hostName(design: Design, hostId: ElementId): string {
  return String((design.elements[hostId] as unknown as Record<string, unknown> | undefined)?.['hostName'] ?? hostId);
}
