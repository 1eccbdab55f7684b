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
