import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

const MOODS = {
  info: { box: 'bg-info-soft', icon: 'text-info' },
  bad: { box: 'bg-bad-soft', icon: 'text-bad' },
} as const;

/** A line across the page that stays until what it tells of is settled, with the buttons that settle it. */
export function Banner({
  icon: Icon,
  mood,
  text,
  children,
}: {
  readonly icon: LucideIcon;
  readonly mood: keyof typeof MOODS;
  readonly text: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={`flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-3 py-1.5 ${MOODS[mood].box}`}>
      <p className="flex min-w-0 flex-1 basis-64 items-start gap-2 text-sm">
        <Icon aria-hidden="true" size={16} className={`mt-0.5 shrink-0 ${MOODS[mood].icon}`} /> {text}
      </p>
      <div className="flex flex-wrap gap-2">{children}</div>
    </div>
  );
}
