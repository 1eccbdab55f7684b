import type { Diagram } from '../core/diagram/diagram.ts';
import type { DrawingStyle } from '../core/diagram/theme.ts';
import type { Layout } from '../core/drawing/layout.ts';
import { layoutJobs } from '../core/drawing/layoutJobs.ts';
import { packLayouts } from '../core/drawing/packLayouts.ts';
import { succeed, type Result } from '../core/result.ts';
import { layoutJob } from './graphviz.ts';

/** Lays out a diagram in this thread, without a time limit: for the command line and tests. The error is a sentence. */
export async function layoutDiagram(diagram: Diagram, style: DrawingStyle): Promise<Result<Layout, string>> {
  const layouts: Layout[] = [];
  for (const job of layoutJobs(diagram, style)) {
    const layout = await layoutJob(job);
    if (!layout.ok) return layout;
    layouts.push(layout.value);
  }
  return succeed(packLayouts(layouts));
}
