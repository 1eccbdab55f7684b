import { useEffect, useMemo, useState } from 'react';
import type { DrawingStyle, DrawingTheme } from '../../core/diagram/theme.ts';
import type { Drawing } from '../../core/drawing/drawing.ts';
import type { Layout } from '../../core/drawing/layout.ts';
import { layoutJobs, type LayoutJob } from '../../core/drawing/layoutJobs.ts';
import { makeDrawing } from '../../core/drawing/makeDrawing.ts';
import type { Result } from '../../core/result.ts';
import { layoutService } from '../../platform/layoutService.ts';
import { workbench } from '../../workbench.ts';
import { useAnalysis } from '../store/useAnalysis.ts';

/** The figure of the design on the screen. */
export interface LiveDrawing {
  /** The newest picture that could be made; undefined until there is a first one. */
  readonly drawing: Drawing | undefined;
  /** True while the picture shows an older state of the design. */
  readonly isStale: boolean;
  /** Why the present state cannot be drawn. */
  readonly problem: string | undefined;
}

interface Answer {
  readonly jobs: readonly LayoutJob[];
  readonly layout: Result<Layout, string | undefined>;
}

/**
 * Draws the design whenever it changes. Changes that move nothing (colours, roles, findings, failures) find their layout
 * known and are drawn at once; for the others a worker makes the layout while the last picture stays.
 */
export function useDrawing(style: DrawingStyle, theme: DrawingTheme, isStrong: boolean): LiveDrawing {
  const diagram = workbench.draw(useAnalysis());
  const jobs = useMemo(() => layoutJobs(diagram, style), [diagram, style]);
  const [answer, setAnswer] = useState<Answer>();
  const [last, setLast] = useState<Drawing>();

  const isAnswered = answer?.jobs === jobs;
  const layout = useMemo(
    () => (isAnswered && answer.layout.ok ? answer.layout.value : layoutService.known(jobs)),
    [jobs, isAnswered, answer],
  );
  useEffect(() => {
    if (layoutService.known(jobs)) return undefined;
    let isWanted = true;
    void layoutService.layout(jobs).then((result) => {
      if (isWanted) setAnswer({ jobs, layout: result });
    });
    return () => {
      isWanted = false;
    };
  }, [jobs]);

  const drawing = useMemo(
    () =>
      layout &&
      makeDrawing(layout, diagram, { style, theme, findings: 'apart', ...(isStrong ? { contrast: 'more' } : {}) }),
    [layout, diagram, style, theme, isStrong],
  );
  if (drawing && drawing !== last) setLast(drawing);
  return {
    drawing: drawing ?? last,
    isStale: drawing === undefined,
    problem: isAnswered && !answer.layout.ok ? answer.layout.error : undefined,
  };
}
