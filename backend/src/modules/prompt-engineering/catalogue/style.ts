import { z } from 'zod';
import { completeSynonymsSchema, synonymsSchema } from './synonyms.js';

const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const rangeMmSchema = z.strictObject({ min: z.number().positive(), max: z.number().positive() });
const paletteSchema = z.enum(['black', 'black-and-grey', 'limited-colour', 'full-colour']);

/** The typefaces the lettering of a style falls back to. */
export const LETTERING_FACES = ['script', 'blackletter', 'serif', 'sans', 'typewriter', 'traditional'] as const;
export type LetteringFace = (typeof LETTERING_FACES)[number];

/** One tattoo style: a data file in `styles/`. Lengths in millimetres on the skin. */
export const styleSchema = z.strictObject({
  slug: slugSchema,
  name: z.string().min(1),
  /** What it is, in one plain sentence. */
  summary: z.string().min(1),
  /** How it ages, in one plain sentence. */
  ageing: z.string().min(1),
  traits: z.string().min(1),
  composition: z.string().min(1),
  shading: z.string().min(1),
  /** Texture that will soften and is graded apart from structure. Empty: everything is structure. */
  texture: z.array(z.enum(['hatch', 'stipple', 'wash'])),
  palette: z.strictObject({ default: paletteSchema, allowed: z.array(paletteSchema).min(1), inks: z.string().min(1) }),
  /** Line weights at tattoo size; `dot` is the diameter of stipple dots, null when the style has none. */
  lineMm: z.strictObject({
    outline: rangeMmSchema, internal: rangeMmSchema, detail: rangeMmSchema, dot: rangeMmSchema.nullable(),
  }),
  lineSource: z.string().min(1),
  /** Below `fail` a line or gap will not survive; below `warn` it needs watching (rules of thumb of working artists). */
  limits: z.strictObject({
    lineFailMm: z.number().positive(), lineWarnMm: z.number().positive(),
    gapFailMm: z.number().positive(), gapWarnMm: z.number().positive(),
    counterWarnMm: z.number().positive(),
  }),
  /** Narrower than this the style loses what makes it one. */
  smallestWidthMm: z.number().positive(),
  letteringFace: z.enum(LETTERING_FACES),
  suits: z.array(z.string().min(1)).min(1),
  /** What is drawn when a person names the style and nothing else. */
  defaultSubject: z.string().min(1),
  exclude: z.array(z.string().min(1)).min(1),
  warnings: z.array(z.string().min(1)),
  /** Drawings narrower than this have nothing to be warned of. Millimetres. */
  warningsFromMm: z.number().positive().optional(),
  /** Names of the style, misspellings included. */
  synonyms: completeSynonymsSchema,
  /** Words that only lean towards it: "simple", "cartoon", "delicate". */
  hints: synonymsSchema,
}).superRefine((style, context) => {
  if (!style.palette.allowed.includes(style.palette.default)) {
    context.addIssue({ code: 'custom', path: ['palette', 'default'], message: 'must be one of the allowed palettes' });
  }
});

export type Style = Readonly<z.infer<typeof styleSchema>>;
