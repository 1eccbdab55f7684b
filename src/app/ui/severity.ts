import { CircleX, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { Severity } from '../../core/rules/rule.ts';

/** How a severity is shown: always an icon and a word beside the colour. */
export const SEVERITY: Readonly<
  Record<
    Severity,
    {
      readonly one: string;
      readonly many: string;
      readonly icon: LucideIcon;
      readonly text: string;
      readonly soft: string;
    }
  >
> = {
  error: { one: 'error', many: 'errors', icon: CircleX, text: 'text-bad', soft: 'bg-bad-soft' },
  warning: { one: 'warning', many: 'warnings', icon: TriangleAlert, text: 'text-warn', soft: 'bg-warn-soft' },
  info: { one: 'info', many: 'infos', icon: Info, text: 'text-info', soft: 'bg-info-soft' },
};

/** Severities from worst to mildest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** "1 error, 3 infos": the severities of which there are any, worst first. */
export function saySeverities(counts: Readonly<Record<Severity, number>>): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map(
      (severity) => `${counts[severity]} ${counts[severity] === 1 ? SEVERITY[severity].one : SEVERITY[severity].many}`,
    )
    .join(', ');
}
