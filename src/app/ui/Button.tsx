import type { ComponentProps } from 'react';

const LOOKS = {
  plain: 'border-line bg-surface text-ink hover:bg-hover',
  quiet: 'border-transparent bg-transparent text-ink hover:bg-hover',
  accent: 'border-transparent bg-accent text-accent-ink hover:opacity-90',
  danger: 'border-line bg-surface text-bad hover:bg-bad-soft',
} as const;

/** A button with words on it; `look` says how loud it is. */
export function Button({
  look = 'plain',
  className = '',
  ...rest
}: ComponentProps<'button'> & { readonly look?: keyof typeof LOOKS }) {
  return (
    <button
      type="button"
      {...rest}
      className={`inline-flex min-h-7 items-center justify-center gap-1.5 rounded-md border px-2.5 py-1 text-sm font-medium transition-colors disabled:cursor-not-allowed disabled:opacity-45 max-lg:min-h-9 ${LOOKS[look]} ${className}`}
    />
  );
}
