import { useEffect, useState } from 'react';
import type { SvgPicture } from '../../core/drawing/printPicture.ts';
import type { Analysis } from '../../core/kind/workbench.ts';
import type { Result } from '../../core/result.ts';
import { svgOf, type PictureWish } from './svgOf.ts';

/**
 * The figure as it was drawn last, or why there is none; undefined until the first one is drawn. `isOld` if another one was
 * asked for since, which is being drawn.
 */
export function useSvgPicture(
  analysis: Analysis,
  wish: PictureWish,
): { readonly drawn: Result<SvgPicture, string>; readonly isOld: boolean } | undefined {
  const { style, theme, background, only, hasTitle, hasLegend } = wish;
  const asked = [analysis, style, theme, background, only, hasTitle, hasLegend];
  const [picture, setPicture] = useState<{
    readonly drawn: Result<SvgPicture, string>;
    readonly asked: readonly unknown[];
  }>();
  useEffect(() => {
    let isWanted = true;
    void svgOf(analysis, wish).then((drawn) => {
      if (isWanted) setPicture({ drawn, asked });
    });
    return () => {
      isWanted = false;
    };
    // The list holds all that the wish does, which is another object each time.
    // eslint-disable-next-line react/exhaustive-deps
  }, asked);
  if (!picture) return undefined;
  return { drawn: picture.drawn, isOld: asked.some((part, place) => part !== picture.asked[place]) };
}
