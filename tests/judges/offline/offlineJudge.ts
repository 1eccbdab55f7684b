/** One text file of a written bundle. */
export interface BundleFile {
  readonly path: string;
  readonly text: string;
  readonly executable: boolean;
}

/** What a tool has against a bundle: where, and in its own words. */
export interface Complaint {
  readonly where: string;
  readonly words: string;
}

/** A real tool that reads files of a bundle without starting a service. */
export interface OfflineJudge {
  readonly id: string;
  /** What is judged by what, in a few words. */
  readonly title: string;
  /** Commands that have to be there. */
  readonly tools: readonly string[];
  appliesTo(files: readonly BundleFile[]): boolean;
  /** Judges the bundle that was written into the folder; no complaint is the verdict "good". */
  judge(folder: string, files: readonly BundleFile[]): Promise<readonly Complaint[]>;
}

/** Hosts of the bundle, sorted, that have a file whose path below the host's folder matches. */
export function hostsWith(files: readonly BundleFile[], pattern: RegExp): readonly string[] {
  const hosts = files.flatMap(({ path }) => {
    const [, host = '', own = ''] = /^hosts\/([^/]+)\/(.+)$/.exec(path) ?? [];
    return pattern.test(own) ? [host] : [];
  });
  return [...new Set(hosts)].sort();
}

/** Files whose path matches. */
export function filesLike(files: readonly BundleFile[], pattern: RegExp): readonly BundleFile[] {
  return files.filter(({ path }) => pattern.test(path));
}

/** The text of one file; empty if there is none. */
export function textOf(files: readonly BundleFile[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}
