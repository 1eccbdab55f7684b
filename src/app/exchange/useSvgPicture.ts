import { useEffect, useState } from 'react';
import type { FigureLook } from '../../core/diagram/theme.ts';
import type { Background } from '../../core/drawing/writeSvg.ts';
import type { Analysis } from '../../core/kind/workbench.ts';
import type { Result } from '../../core/result.ts';
import { svgOf, type SvgPicture } from './svgOf.ts';

/** The figure as it would be saved now, or why there is none; undefined until the first one is drawn. */
export function useSvgPicture(
  analysis: Analysis,
  { style, theme }: FigureLook,
  background: Background,
): Result<SvgPicture, string> | undefined {
  const [picture, setPicture] = useState<Result<SvgPicture, string>>();
  useEffect(() => {
    let isWanted = true;
    void svgOf(analysis, { style, theme }, background).then((drawn) => {
      if (isWanted) setPicture(drawn);
    });
    return () => {
      isWanted = false;
    };
  }, [analysis, style, theme, background]);
  return picture;
}
