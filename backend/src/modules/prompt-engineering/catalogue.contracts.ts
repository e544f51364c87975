import { z } from 'zod';
import type { Placement } from './catalogue/placement.js';
import { LETTERING_FACES, type Style } from './catalogue/style.js';
import { ASPECT_RATIOS } from './engineered-prompt.js';

const paletteSchema = z.enum(['black', 'black-and-grey', 'limited-colour', 'full-colour']);
const rangeSchema = z.strictObject({ min: z.number(), max: z.number() });
const bothSchema = z.strictObject({ men: z.number(), women: z.number() });

const styleBodySchema = z.strictObject({
  slug: z.string().meta({ description: 'For requests.' }),
  name: z.string().meta({ description: 'For people.' }),
  summary: z.string().meta({ description: 'What it is, in one plain sentence.' }),
  ageing: z.string().meta({ description: 'How it ages, in one plain sentence.' }),
  traits: z.string().meta({ description: 'What makes it this style, as the engine is told.' }),
  shading: z.string().meta({ description: 'How it is shaded.' }),
  palette: z.strictObject({ default: paletteSchema, allowed: z.array(paletteSchema), inks: z.string() }),
  lineMm: z.strictObject({ outline: rangeSchema, internal: rangeSchema, detail: rangeSchema, dot: rangeSchema.nullable() })
    .meta({ description: 'Line weights on the skin, mm; `dot` is the diameter of stipple dots.' }),
  limits: z.strictObject({
    lineFailMm: z.number(), lineWarnMm: z.number(), gapFailMm: z.number(), gapWarnMm: z.number(), counterWarnMm: z.number(),
  }).meta({ description: 'What the tattooability report measures against, mm.' }),
  smallestWidthMm: z.number().meta({ description: 'Below this it does not work, mm.' }),
  letteringFace: z.enum(LETTERING_FACES).meta({ description: 'Its usual face.' }),
  suits: z.array(z.string()).meta({ description: 'Subjects it is good for.' }),
  exclude: z.array(z.string()).meta({ description: 'What never belongs in it.' }),
  warnings: z.array(z.string()).meta({ description: 'What a client should know before.' }),
}).meta({ id: 'Style', description: 'A tattoo style. Lengths in millimetres on the skin.' });

const placementBodySchema = z.strictObject({
  slug: z.string().meta({ description: 'For requests.' }),
  name: z.string().meta({ description: 'For people.' }),
  summary: z.string().meta({ description: 'Where it is and what it is like, in one plain sentence.' }),
  region: z.enum(['arm', 'leg', 'torso', 'back', 'head']).meta({ description: 'Part of the body.' }),
  body: z.strictObject({
    measure: z.string().nullable(), menMm: z.number().nullable(), womenMm: z.number().nullable(), lengthMm: bothSchema.nullable(), source: z.string(),
  }).meta({ description: 'Means of measured people, mm.' }),
  cleanViewMm: bothSchema.meta({ description: 'The widest flat design that reads from one side, mm.' }),
  widthMm: z.strictObject({ min: z.number(), default: z.number(), max: z.number() }),
  aspectRatio: z.enum(ASPECT_RATIOS).meta({ description: 'Of a drawing made for it.' }),
  bandAspectRatio: z.enum(ASPECT_RATIOS).nullable().meta({ description: 'Of a band around it; null when there is none.' }),
  wraps: z.boolean().meta({ description: 'Whether it is round: a wide drawing goes out of sight.' }),
  risk: z.strictObject({ level: z.enum(['normal', 'raised', 'high']), reason: z.string().nullable() }),
  notes: z.array(z.string()).meta({ description: 'For the artist.' }),
}).meta({ id: 'Placement', description: 'A place on the body. Lengths in millimetres.' });

export const styleListSchema = z.strictObject({ styles: z.array(styleBodySchema) }).meta({ id: 'StyleList' });
export const placementListSchema = z.strictObject({ placements: z.array(placementBodySchema) }).meta({ id: 'PlacementList' });
export type StyleList = z.infer<typeof styleListSchema>;
export type PlacementList = z.infer<typeof placementListSchema>;

/** A style as it is told outside: without the words it is recognised by. */
export function toStyleBody(style: Style): StyleList['styles'][number] {
  const { composition: _composition, texture: _texture, lineSource: _source, defaultSubject: _subject, synonyms: _synonyms, hints: _hints, ...body } = style;
  return body;
}

/** A placement as it is told outside. */
export function toPlacementBody(placement: Placement): PlacementList['placements'][number] {
  const { flow: _flow, synonyms: _synonyms, ...body } = placement;
  return body;
}
