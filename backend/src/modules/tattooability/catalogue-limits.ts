import { findPlacement, findStyle } from '../prompt-engineering/index.js';
import { ANY_STYLE, type PlacementLimits, type StyleLimits } from './report/limits.js';

/** Limits of a style of the catalogue; those for any style when none is named. */
export function styleLimits(slug: string | undefined): StyleLimits {
  const style = slug === undefined ? undefined : findStyle(slug);
  return style === undefined ? ANY_STYLE : { slug: style.slug, name: style.name, ...style.limits, texture: style.texture };
}

/** Limits of a placement of the catalogue; null when none is named. */
export function placementLimits(slug: string | undefined): PlacementLimits | null {
  const placement = slug === undefined ? undefined : findPlacement(slug);
  if (placement === undefined) return null;
  return {
    slug: placement.slug, name: placement.name, cleanViewMm: placement.cleanViewMm, source: placement.body.source, risk: placement.risk.level,
  };
}
