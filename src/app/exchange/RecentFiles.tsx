import { DropdownMenu } from 'radix-ui';
import { sayWhen } from '../keeping/sayWhen.ts';
import { MenuItem } from '../ui/Menu.tsx';
import { openAgain, useRecentFiles } from './recent.ts';

/** The files opened last, as a part of a menu; nothing where there are none. */
export function RecentFiles() {
  const files = useRecentFiles();
  if (files.length === 0) return null;
  return (
    <DropdownMenu.Group aria-label="Recent files" className="mt-1 border-t border-line">
      <DropdownMenu.Label className="px-2.5 pt-1.5 text-xs font-semibold text-muted">Recent files</DropdownMenu.Label>
      {files.map(({ handle, at }) => (
        <MenuItem
          key={`${at} ${handle.name}`}
          label={handle.name}
          hint={sayWhen(at)}
          onSelect={() => void openAgain(handle)}
        />
      ))}
    </DropdownMenu.Group>
  );
}
