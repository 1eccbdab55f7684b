import { ChevronRight, File, Folder } from 'lucide-react';
import { memo, type KeyboardEvent } from 'react';
import { marks } from '../marks.ts';
import { CHANGE } from './changeLook.ts';
import type { FileRow } from './fileRows.ts';

interface Props {
  readonly row: FileRow;
  /** It is the file that is read. */
  readonly isShown: boolean;
  readonly isTabStop: boolean;
  // These stay the same, so that rows that do not change need not be drawn again.
  readonly onPick: (row: FileRow) => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A folder with the number of its files, or a file; with marked lines and what became of it, in words for the ear. */
export const FileRowView = memo(function FileRowView({ row, isShown, isTabStop, onPick, onKey }: Props) {
  const { path, name, level, isOpen, files, marked, change } = row;
  const isFolder = isOpen !== undefined;
  const Icon = isFolder ? Folder : File;
  const look = change && CHANGE[change];
  const words = [
    name,
    ...(isFolder ? [files === 1 ? '1 file' : `${files} files`] : []),
    ...(look ? [isFolder ? 'with changes' : look.word] : []),
    ...(marked > 0 ? [marked === 1 ? '1 marked line' : `${marked} marked lines`] : []),
  ];
  return (
    <div
      role="treeitem"
      aria-label={words.join(', ')}
      aria-level={level}
      aria-posinset={row.place}
      aria-setsize={row.siblings}
      aria-expanded={isOpen}
      aria-selected={isShown}
      tabIndex={isTabStop ? 0 : -1}
      data-path={path}
      data-test={marks.fileRow}
      title={path}
      onClick={() => onPick(row)}
      onKeyDown={onKey}
      style={{ paddingInlineStart: `${(level - 1) * 12 + 4}px` }}
      className={`flex min-h-6 cursor-default [contain-intrinsic-height:24px] [content-visibility:auto] items-center gap-1.5 rounded pr-1.5 text-xs focus-visible:-outline-offset-2 max-lg:min-h-9 ${isShown ? 'bg-accent-soft font-semibold' : 'hover:bg-hover'}`}
    >
      <ChevronRight
        aria-hidden="true"
        size={12}
        className={`shrink-0 text-faint transition-transform ${isOpen === true ? 'rotate-90' : ''} ${isFolder ? '' : 'invisible'}`}
      />
      <Icon aria-hidden="true" size={13} className="shrink-0 text-muted" />
      <span className={`truncate ${change === 'removed' ? 'line-through' : ''}`}>{name}</span>
      <span className="ml-auto flex shrink-0 items-center gap-1.5 pl-1">
        {marked > 0 && (
          <span
            title={words.at(-1)}
            className="rounded-full bg-accent px-1.5 font-semibold text-accent-ink tabular-nums"
          >
            {marked}
          </span>
        )}
        {look && !isFolder && (
          <span title={look.word} className={`font-mono font-semibold ${look.text}`}>
            {look.letter}
          </span>
        )}
        {look && isFolder && <span title="with changes" className="size-1.5 rounded-full bg-warn" />}
        {isFolder && <span className="text-faint tabular-nums">{files}</span>}
      </span>
    </div>
  );
}, isSameRow);

/** Rows are made anew each time, with the same in them. */
function isSameRow(before: Props, after: Props): boolean {
  const [a, b] = [before.row, after.row];
  return (
    before.isShown === after.isShown &&
    before.isTabStop === after.isTabStop &&
    a.isOpen === b.isOpen &&
    a.level === b.level &&
    a.place === b.place &&
    a.siblings === b.siblings &&
    a.files === b.files &&
    a.marked === b.marked &&
    a.change === b.change
  );
}
