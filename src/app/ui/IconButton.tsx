import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

/** A button that shows only an icon; its label is its accessible name and its tooltip. */
export function IconButton({
  icon: Icon,
  label,
  className = '',
  ...rest
}: Omit<ComponentProps<'button'>, 'aria-label' | 'children'> & { readonly icon: LucideIcon; readonly label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={`inline-grid size-8 shrink-0 place-items-center rounded-md text-muted transition-colors hover:bg-hover hover:text-ink disabled:cursor-not-allowed disabled:opacity-40 disabled:hover:bg-transparent max-lg:size-9 ${className}`}
    >
      <Icon aria-hidden="true" size={16} strokeWidth={1.9} />
    </button>
  );
}
