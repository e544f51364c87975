import { z } from 'zod';
import type { Placement } from './catalogue/placement.js';
import { LETTERING_FACES, type Style } from './catalogue/style.js';
import { ASPECT_RATIOS } from './engineered-prompt.js';

const paletteSchema = z.enum(['black', 'black-and-grey', 'limited-colour', 'full-colour']);
const mm = (description: string) => z.number().meta({ description: `${description}, mm.` });
const rangeSchema = z.strictObject({ min: mm('Finest'), max: mm('Boldest') });
const range = (description: string) => rangeSchema.meta({ description });
const bothSchema = z.strictObject({ men: mm('Mean of men'), women: mm('Mean of women') });

const styleBodySchema = z.strictObject({
  slug: z.string().meta({ description: 'For requests.' }),
  name: z.string().meta({ description: 'For people.' }),
  summary: z.string().meta({ description: 'What it is, in one plain sentence.' }),
  ageing: z.string().meta({ description: 'How it ages, in one plain sentence.' }),
  traits: z.string().meta({ description: 'What makes it this style, as the engine is told.' }),
  shading: z.string().meta({ description: 'How it is shaded.' }),
  palette: z.strictObject({
    default: paletteSchema.meta({ description: 'When nothing else is said.' }),
    allowed: z.array(paletteSchema).meta({ description: 'What the style bears.' }),
    inks: z.string().meta({ description: 'The inks, in words.' }),
  }).meta({ description: 'Inks.' }),
  lineMm: z.strictObject({
    outline: range('Around the drawing.'), internal: range('Inside it.'), detail: range('Its finest lines.'),
    dot: rangeSchema.nullable().meta({ description: 'Diameter of its dots; null when it has none.' }),
  })
    .meta({ description: 'Line weights on the skin, mm; `dot` is the diameter of stipple dots.' }),
  limits: z.strictObject({
    lineFailMm: mm('A thinner line does not hold'), lineWarnMm: mm('A thinner line is worth a look'),
    gapFailMm: mm('A narrower gap closes'), gapWarnMm: mm('A narrower gap is worth a look'),
    counterWarnMm: mm('A smaller opening in a letter or a ring is worth a look'),
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
    measure: z.string().nullable().meta({ description: 'What was measured; null when nobody did.' }),
    menMm: z.number().nullable().meta({ description: 'Mean of men, mm.' }),
    womenMm: z.number().nullable().meta({ description: 'Mean of women, mm.' }),
    lengthMm: bothSchema.nullable().meta({ description: 'Length of the limb, mm.' }),
    source: z.string().meta({ description: 'Where the figures come from.' }),
  }).meta({ description: 'Means of measured people, mm.' }),
  cleanViewMm: bothSchema.meta({ description: 'The widest flat design that reads from one side, mm.' }),
  widthMm: z.strictObject({ min: mm('Smallest'), default: mm('When no size is said'), max: mm('Largest') }).meta({ description: 'Widths that suit it.' }),
  aspectRatio: z.enum(ASPECT_RATIOS).meta({ description: 'Of a drawing made for it.' }),
  bandAspectRatio: z.enum(ASPECT_RATIOS).nullable().meta({ description: 'Of a band around it; null when there is none.' }),
  wraps: z.boolean().meta({ description: 'Whether it is round: a wide drawing goes out of sight.' }),
  risk: z.strictObject({
    level: z.enum(['normal', 'raised', 'high']).meta({ description: 'How often a tattoo there heals badly or blurs.' }),
    reason: z.string().nullable().meta({ description: 'Why, for people.' }),
  }).meta({ description: 'What is special about the skin there.' }),
  notes: z.array(z.string()).meta({ description: 'For the artist.' }),
}).meta({ id: 'Placement', description: 'A place on the body. Lengths in millimetres.' });

export const styleListSchema = z.strictObject({ styles: z.array(styleBodySchema).meta({ description: 'In slug order.' }) }).meta({ id: 'StyleList', description: 'Every style.' });
export const placementListSchema = z
  .strictObject({ placements: z.array(placementBodySchema).meta({ description: 'In slug order.' }) })
  .meta({ id: 'PlacementList', description: 'Every placement.' });
export type StyleList = z.infer<typeof styleListSchema>;
export type PlacementList = z.infer<typeof placementListSchema>;

/** A style as it is told outside: without the words it is recognised by. */
export function toStyleBody(style: Style): StyleList['styles'][number] {
  const {
    composition: _composition, texture: _texture, lineSource: _source, defaultSubject: _subject, warningsFromMm: _from,
    synonyms: _synonyms, hints: _hints, ...body
  } = style;
  return body;
}

/** A placement as it is told outside. */
export function toPlacementBody(placement: Placement): PlacementList['placements'][number] {
  const { flow: _flow, synonyms: _synonyms, ...body } = placement;
  return body;
}
