import { execute, linesIn, PYTHON } from './execute.ts';
import { filesLike, type BundleFile, type OfflineJudge } from './offlineJudge.ts';

/** Reads each file by the parser of Python's library; in a TSV all lines have as many fields as the first. */
const READ = `
import csv, json, sys, tomllib
for path in sys.argv[1:]:
    try:
        with open(path, "rb") as file:
            text = file.read().decode()
        if path.endswith(".json"):
            json.loads(text)
        elif path.endswith(".toml"):
            tomllib.loads(text)
        else:
            rows = list(csv.reader(text.splitlines(), dialect="excel-tab"))
            if any(len(row) != len(rows[0]) for row in rows):
                raise ValueError("lines differ in their number of fields")
    except ValueError as problem:
        print(f"{path}: {problem}")
`;

/** JSON, TOML and tables. */
export const dataFiles: OfflineJudge = {
  id: 'python-parsers',
  title: 'JSON, TOML and TSV files: the parsers of Python',
  tools: ['python3'],
  appliesTo: (files) => dataOf(files).length > 0,
  judge: async (folder, files) => {
    const paths = dataOf(files).map(({ path }) => path);
    const { stdout, stderr } = await execute(PYTHON, ['-c', READ, ...paths], { cwd: folder });
    return linesIn(stdout + stderr).map((words) => ({ where: words.split(':')[0] ?? '', words }));
  },
};

function dataOf(files: readonly BundleFile[]): readonly BundleFile[] {
  return filesLike(files, /\.(json|toml|tsv)$/);
}
