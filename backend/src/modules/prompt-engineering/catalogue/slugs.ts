import { z } from 'zod';
import { placements, styles } from './catalogue.js';

const slugs = (items: readonly { readonly slug: string }[]): [string, ...string[]] => items.map((item) => item.slug) as [string, ...string[]];

/** A style of the catalogue, by its slug. */
export const styleSlugSchema = z.enum(slugs(styles));

/** A placement of the catalogue, by its slug. */
export const placementSlugSchema = z.enum(slugs(placements));
