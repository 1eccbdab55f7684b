import type { ElementId } from '../model/element.ts';

/** One line of a file, without line end, and the elements that it comes from. */
export interface ConfigLine {
  readonly text: string;
  readonly elementIds: readonly ElementId[];
}

/** A piece of a file. Kinds that are strangers to each other may write pieces of one file (fstab, hosts). */
export interface ConfigFragment {
  /** Server whose file it is; undefined for files of the bundle itself (`cluster/cib.xml`). */
  readonly hostId?: ElementId;
  /** Path below the host's folder ("etc/fstab") or below the bundle. */
  readonly path: string;
  /** Where in the file: fragments are joined by rising place, then by text. */
  readonly place: number;
  readonly lines: readonly ConfigLine[];
  readonly executable?: boolean;
  /** True if nobody else may write this file. */
  readonly exclusive?: boolean;
}

/** A finished text file of the bundle. */
export interface ConfigFile {
  readonly path: string;
  readonly executable: boolean;
  readonly lines: readonly ConfigLine[];
}

/** Lines that all come from the same elements; `text` may hold several, separated by newlines. */
export function linesOf(text: string, ...elementIds: ElementId[]): ConfigLine[] {
  return text.split('\n').map((line) => ({ text: line, elementIds }));
}

/** The lines without those whose text was there before. */
export function uniqueLines(lines: readonly ConfigLine[]): readonly ConfigLine[] {
  return lines.filter((line, at) => lines.findIndex(({ text }) => text === line.text) === at);
}
