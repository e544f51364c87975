import { z } from 'zod';
import { ASPECT_RATIOS } from '../engineered-prompt.js';
import { completeSynonymsSchema } from './synonyms.js';

const perSexSchema = z.strictObject({ men: z.number().positive(), women: z.number().positive() });

/** One place on the body: a data file in `placements/`. Lengths in millimetres. */
export const placementSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  summary: z.string().min(1),
  region: z.enum(['arm', 'leg', 'torso', 'back', 'head']),
  /** Real bodies: what was measured, its mean for men and women, and the length along the limb when there is one. */
  body: z.strictObject({
    measure: z.string().nullable(),
    menMm: z.number().positive().nullable(),
    womenMm: z.number().positive().nullable(),
    lengthMm: perSexSchema.nullable(),
    source: z.string().min(1),
  }),
  /** The widest flat design that reads from one side: a third of the circumference of a limb. */
  cleanViewMm: perSexSchema,
  widthMm: z.strictObject({ min: z.number().positive(), default: z.number().positive(), max: z.number().positive() }),
  /** The supported canvas nearest to the place. */
  aspectRatio: z.enum(ASPECT_RATIOS),
  /** Canvas of a band around the limb, null where a band makes no sense. */
  bandAspectRatio: z.enum(ASPECT_RATIOS).nullable(),
  /** A design wider than the clean view goes around the limb. */
  wraps: z.boolean(),
  /** How a design lies there, to follow "it": "runs along the forearm". */
  flow: z.string().min(1),
  risk: z.strictObject({ level: z.enum(['normal', 'raised', 'high']), reason: z.string().nullable() }),
  notes: z.array(z.string().min(1)),
  synonyms: completeSynonymsSchema,
}).superRefine((placement, context) => {
  const { min, default: usual, max } = placement.widthMm;
  if (min > usual || usual > max) context.addIssue({ code: 'custom', path: ['widthMm'], message: 'min ≤ default ≤ max' });
});

export type Placement = Readonly<z.infer<typeof placementSchema>>;
