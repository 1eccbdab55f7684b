import { useEffect, useState } from 'react';
import type { FigureLook } from '../../core/diagram/theme.ts';
import type { Background } from '../../core/drawing/writeSvg.ts';
import type { Analysis } from '../../core/kind/workbench.ts';
import type { Result } from '../../core/result.ts';
import { svgOf, type SvgPicture } from './svgOf.ts';

/**
 * The figure as it was drawn last, or why there is none; undefined until the first one is drawn. `isOld` if another one was
 * asked for since, which is being drawn.
 */
export function useSvgPicture(
  analysis: Analysis,
  { style, theme }: FigureLook,
  background: Background,
): { readonly drawn: Result<SvgPicture, string>; readonly isOld: boolean } | undefined {
  const [picture, setPicture] = useState<{
    readonly drawn: Result<SvgPicture, string>;
    readonly asked: readonly unknown[];
  }>();
  useEffect(() => {
    let isWanted = true;
    void svgOf(analysis, { style, theme }, background).then((drawn) => {
      if (isWanted) setPicture({ drawn, asked: [analysis, style, theme, background] });
    });
    return () => {
      isWanted = false;
    };
  }, [analysis, style, theme, background]);
  if (!picture) return undefined;
  const isOld = [analysis, style, theme, background].some((part, place) => part !== picture.asked[place]);
  return { drawn: picture.drawn, isOld };
}
