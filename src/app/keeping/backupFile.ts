import { MAX_NAME_LENGTH } from '../../core/model/element.ts';
import { MAX_DESIGN_LENGTH } from '../../core/model/loadDesign.ts';
import { fail, succeed, type Result } from '../../core/result.ts';
import { z } from '../../core/schema.ts';
import { MOST_VERSIONS } from '../../platform/kept/versions.ts';

const MAX_LABEL = 300;
const MOST_DESIGNS = 1_000;

const time = z.int().min(0);
const text = z.string().max(MAX_DESIGN_LENGTH);
const backup = z.strictObject({
  format: z.literal('quorate-backup'),
  version: z.literal(1),
  designs: z
    .array(
      z.strictObject({
        title: z.string().max(MAX_NAME_LENGTH),
        text,
        at: time,
        versions: z.array(z.strictObject({ text, at: time, label: z.string().max(MAX_LABEL) })).max(MOST_VERSIONS),
      }),
    )
    .max(MOST_DESIGNS),
});

/** A design in a backup with its earlier versions, as texts that are not opened yet; times in milliseconds since 1970. */
export type BackedUp = z.output<typeof backup>['designs'][number];

/**
 * All designs as one file. Earlier versions go along as long as the file stays under `maxBytes`, those of the designs in
 * front first; undefined if the designs alone are larger.
 */
export function printBackup(designs: readonly BackedUp[], maxBytes: number): string | undefined {
  const packed = designs.map((design): BackedUp => ({ ...design, versions: [] }));
  let size = sizeOf(print(packed));
  if (size > maxBytes) return undefined;
  for (const [at, design] of designs.entries()) {
    for (const version of design.versions) {
      const cut = { ...version, label: version.label.slice(0, MAX_LABEL) };
      size += sizeOf(JSON.stringify(cut)) + 1;
      if (size > maxBytes) return print(packed);
      packed[at]?.versions.push(cut);
    }
  }
  return print(packed);
}

/** Reads a backup; the error is a sentence. The designs in it are still to be opened, each by itself. */
export function readBackup(file: string): Result<BackedUp[], string> {
  const json = parse(file);
  const read = backup.safeParse(json);
  if (read.success) return succeed(read.data.designs);
  const [issue] = read.error.issues;
  const place = issue ? ` (${issue.path.map(String).join('/') || 'whole file'}: ${issue.message})` : '';
  return fail(`The file is no backup of Quorate, or it is damaged${place}.`);
}

function print(designs: readonly BackedUp[]): string {
  return `${JSON.stringify({ format: 'quorate-backup', version: 1, designs })}\n`;
}

function sizeOf(file: string): number {
  return new TextEncoder().encode(file).length;
}

function parse(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return undefined;
  }
}
