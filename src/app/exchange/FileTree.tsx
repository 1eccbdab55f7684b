import { File, Folder } from 'lucide-react';

/** Paths as folders and files; every folder is open, because bundles are small. */
export function FileTree({
  paths,
  open,
  onOpen,
}: {
  readonly paths: readonly string[];
  readonly open: string | undefined;
  readonly onOpen: (path: string) => void;
}) {
  return <Level paths={paths} prefix="" open={open} onOpen={onOpen} />;
}

function Level({
  paths,
  prefix,
  open,
  onOpen,
}: {
  readonly paths: readonly string[];
  readonly prefix: string;
  readonly open: string | undefined;
  readonly onOpen: (path: string) => void;
}) {
  const inside = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  const folders = [...new Set(inside.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? ''))];
  return (
    <ul className={prefix === '' ? 'px-1' : 'ml-3 border-l border-line pl-1'}>
      {folders.map((folder) => (
        <li key={`${folder}/`}>
          <span className="flex items-center gap-1.5 px-1 py-0.5 text-xs text-muted">
            <Folder aria-hidden="true" size={13} className="shrink-0" /> {folder}
          </span>
          <Level paths={paths} prefix={`${prefix}${folder}/`} open={open} onOpen={onOpen} />
        </li>
      ))}
      {inside
        .filter((path) => !path.includes('/'))
        .map((name) => (
          <li key={name}>
            <button
              type="button"
              aria-current={open === prefix + name || undefined}
              onClick={() => onOpen(prefix + name)}
              className="flex w-full items-center gap-1.5 rounded min-h-6 px-1 py-0.5 text-left text-xs hover:bg-hover aria-current:bg-accent-soft aria-current:font-semibold max-lg:min-h-9"
            >
              <File aria-hidden="true" size={13} className="shrink-0 text-muted" />{' '}
              <span className="truncate">{name}</span>
            </button>
          </li>
        ))}
    </ul>
  );
}
