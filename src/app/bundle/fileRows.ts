import type { FileChange } from './fileChanges.ts';
import { byTree } from './byTree.ts';

/** What the tree tells of a file: how many of its lines come from selected elements, and what became of it. */
export interface FileNews {
  readonly marked: number;
  readonly change: FileChange | undefined;
}

/** One visible row of the tree. A folder tells the sum of what is in it. */
export interface FileRow {
  readonly path: string;
  readonly name: string;
  /** 1 for the top. */
  readonly level: number;
  readonly parent: string | undefined;
  /** Undefined for files. */
  readonly isOpen: boolean | undefined;
  /** Files in a folder, at any depth; 1 for a file. */
  readonly files: number;
  readonly marked: number;
  /** For a folder: changed if anything in it is. */
  readonly change: FileChange | undefined;
  /** 1-based place among its siblings, and their number. */
  readonly place: number;
  readonly siblings: number;
}

const NO_NEWS: FileNews = { marked: 0, change: undefined };

/** The visible rows, top to bottom: in each folder the folders first, then the files, both by name. */
export function fileRows(
  paths: readonly string[],
  news: ReadonlyMap<string, FileNews>,
  isOpen: (folder: string) => boolean,
): FileRow[] {
  return grow(paths.toSorted(byTree), '', 1);

  function grow(inside: readonly string[], prefix: string, level: number): FileRow[] {
    const folders = new Map<string, string[]>();
    for (const path of inside) {
      const folder = folderOf(path, prefix);
      const known = folders.get(folder);
      if (known) known.push(path);
      else folders.set(folder, [path]);
    }
    const names = [...folders.keys()].filter((name) => name !== '');
    const files = folders.get('') ?? [];
    const common = {
      level,
      parent: prefix === '' ? undefined : prefix.slice(0, -1),
      siblings: names.length + files.length,
    };
    return [
      ...names.flatMap((name, at) => {
        const path = prefix + name;
        const all = folders.get(name) ?? [];
        const open = isOpen(path);
        const row = { ...common, path, name, isOpen: open, files: all.length, place: at + 1, ...sum(all) };
        return [row, ...(open ? grow(all, `${path}/`, level + 1) : [])];
      }),
      ...files.map((path, at) => ({
        ...common,
        path,
        name: path.slice(prefix.length),
        isOpen: undefined,
        files: 1,
        place: names.length + at + 1,
        ...(news.get(path) ?? NO_NEWS),
      })),
    ];
  }

  function sum(inside: readonly string[]): FileNews {
    return inside.reduce<FileNews>((total, path) => {
      const { marked, change } = news.get(path) ?? NO_NEWS;
      return { marked: total.marked + marked, change: change ? 'changed' : total.change };
    }, NO_NEWS);
  }
}

/** Every folder that a path lies in, outermost first. */
export function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** The first folder below the prefix; empty for a file that lies there itself. */
function folderOf(path: string, prefix: string): string {
  const slash = path.indexOf('/', prefix.length);
  return slash === -1 ? '' : path.slice(prefix.length, slash);
}
