import type { Design } from '../../../src/core/model/design.ts';
import { printer } from '../../../src/printer.ts';
import { workbench } from '../../../src/workbench.ts';
import { withFolderUntil, writeTextsTo } from '../../writeBundle.ts';
import type { BundleFile, Complaint, OfflineJudge } from './offlineJudge.ts';

/** A complaint with the judge that made it. */
export interface Verdict extends Complaint {
  readonly judge: string;
}

/** All files of the design's bundle but the picture, which no tool of a host reads. */
export function bundleFiles(design: Design): readonly BundleFile[] {
  const options = { figure: { style: 'docs', theme: 'light' }, pictures: {} } as const;
  const made = printer.bundle(workbench.analyse(design), options);
  if (!made.ok) throw new Error(made.error.message);
  return made.value.entries.flatMap(({ path, content, executable }) =>
    typeof content === 'string' ? [{ path, text: content, executable }] : [],
  );
}

/** What the judges that have something to judge say against the files; all at once, so that they share the hosts. */
export async function judgeFiles(
  files: readonly BundleFile[],
  judges: readonly OfflineJudge[],
): Promise<readonly Verdict[]> {
  return withFolderUntil(async (folder) => {
    writeTextsTo(folder, files);
    const said = await Promise.all(
      judges
        .filter((judge) => judge.appliesTo(files))
        .map(async (judge) => {
          const complaints = await judge.judge(folder, files);
          return complaints.map((complaint) => ({ judge: judge.id, ...complaint }));
        }),
    );
    return said.flat();
  });
}
