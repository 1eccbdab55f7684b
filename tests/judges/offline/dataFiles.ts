import { execute, linesIn, PYTHON } from './execute.ts';
import { filesLike, type BundleFile, type OfflineJudge } from './offlineJudge.ts';

/** Reads JSON and TOML by the parsers of Python's library; in a TSV all lines have as many fields as the first. */
const READ = `
import json, sys, tomllib
for path in sys.argv[1:]:
    try:
        with open(path, "rb") as file:
            text = file.read().decode()
        if path.endswith(".json"):
            json.loads(text)
        elif path.endswith(".toml"):
            tomllib.loads(text)
        else:
            rows = [line.split("\\t") for line in text.split("\\n")[:-1]]
            if any(len(row) != len(rows[0]) for row in rows):
                raise ValueError("lines differ in their number of fields")
    except ValueError as problem:
        print(f"{path}: {problem}")
`;

/** JSON, TOML and tables. */
export const dataFiles: OfflineJudge = {
  id: 'python-parsers',
  title: 'JSON and TOML files: the parsers of Python; TSV: as many fields in each line',
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
