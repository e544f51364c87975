import { z } from 'zod';
import { placementSlugSchema, styleSlugSchema } from '../prompt-engineering/index.js';
import { CAPTION_LANGUAGES } from './ageing/caption.js';
import { CHECK_IDS } from './report/check.js';
import { LEAST_WIDTH_MM } from './report/fineness-checks.js';

export const sha256ParamSchema = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'must be a SHA-256 in lower-case hex') });
export type Sha256Param = z.infer<typeof sha256ParamSchema>;

/** Width of the ink on the skin: the contract's limits for a tattoo. */
export const widthMmSchema = z.coerce.number().min(LEAST_WIDTH_MM).max(600)
  .meta({ description: 'Width of the drawing on the skin, from its first to its last ink, mm.', type: 'number', minimum: LEAST_WIDTH_MM, maximum: 600 });

export const reportQuerySchema = z.strictObject({
  widthMm: widthMmSchema.default(100),
  style: styleSlugSchema.optional().meta({ description: 'Slug of a style: its limits are applied.' }),
  placement: placementSlugSchema.optional().meta({ description: 'Slug of a placement: its clean view is compared.' }),
  expires: z.coerce.number().int().optional().meta({ description: 'Of a signed link to the picture, seconds since 1970; as its owner, leave it out.', type: 'integer' }),
  signature: z.string().max(100).optional().meta({ description: 'Of a signed link to the picture; as its owner, leave it out.' }),
});
export type ReportQuery = z.infer<typeof reportQuerySchema>;

export const ageingQuerySchema = z.strictObject({
  widthMm: widthMmSchema.default(100),
  years: z.coerce.number().min(0).max(40).default(10).meta({ description: 'Years since it healed.', type: 'number', minimum: 0, maximum: 40 }),
  skin: z.string().regex(/^(?:[1-6]|#[0-9a-fA-F]{6})$/u, 'must be a tone 1 to 6 or a colour as #rrggbb').default('2')
    .meta({ description: 'Skin tone: 1 (light) to 6 (dark), or a colour as #rrggbb.' }),
  language: z.enum(CAPTION_LANGUAGES).default('en').meta({ description: 'Of the caption on the picture.' }),
});
export type AgeingQuery = z.infer<typeof ageingQuerySchema>;

const verdictSchema = z.enum(['ok', 'watch', 'too-fine']);

export const checkSchema = z
  .strictObject({
    id: z.enum(CHECK_IDS).meta({ description: 'What was measured.' }),
    value: z.number().nullable().meta({ description: 'Null when the drawing has no such thing.' }),
    unit: z.enum(['mm', 'percent', 'count', 'dpi']).meta({ description: 'Of value, limit and comfortable.' }),
    limit: z.number().nullable().meta({ description: 'What has to be reached, or not exceeded; null without anything to hold it against.' }),
    comfortable: z.number().nullable().meta({ description: 'Beyond this there is nothing to watch; null when the limit is the only one.' }),
    verdict: verdictSchema.meta({ description: 'ok, worth a look, or too fine to hold.' }),
    at: z.strictObject({ xMm: z.number().meta({ description: 'From the left edge.' }), yMm: z.number().meta({ description: 'From the upper edge.' }) }).nullable()
      .meta({ description: 'Where, mm from the top left corner of the picture (see `picture`).' }),
    advice: z.string().meta({ description: 'What to do, for people; empty when it is ok.' }),
    source: z.string().meta({ description: 'Where the limit comes from, in words.' }),
  })
  .meta({ id: 'Check', description: 'One thing measured on the pixels, judged against one limit.' });

const textureSchema = z.strictObject({
  hatchingPercent: z.number().meta({ description: 'Share of all line length that is hatching or a fine pattern.' }),
  dots: z.number().int().meta({ description: 'Dots of stipple.' }),
  dotMm: z.number().nullable().meta({ description: 'Smallest of them, diameter, mm.' }),
  lineMm: z.number().nullable().meta({ description: 'Finest hatch line.' }),
  gapMm: z.number().nullable().meta({ description: 'Tightest hatch gap.' }),
  willSoften: z.boolean().meta({ description: 'Whether it is finer than what stays crisp.' }),
  advice: z.string().meta({ description: 'What that means, for people.' }),
});

export const tattooabilityReportSchema = z
  .strictObject({
    widthMm: z.number().meta({ description: 'From the first to the last column of ink.' }),
    heightMm: z.number().meta({ description: 'From the first to the last row of ink.' }),
    pxPerMm: z.number().meta({ description: 'Pixels of the picture per mm on the skin.' }),
    picture: z.strictObject({ widthMm: z.number().meta({ description: 'Paper included.' }), heightMm: z.number().meta({ description: 'Paper included.' }) }).meta({ description: 'The whole picture at this size: the frame of every `at`.' }),
    style: z.string().meta({ description: 'Slug, or "any" when none was named.' }),
    placement: z.string().nullable().meta({ description: 'Slug; null when none was named.' }),
    verdict: verdictSchema.meta({ description: 'The worst of the checks.' }),
    smallestSafeWidthMm: z.number().meta({ description: 'Where the finest line, gap, opening and letter just reach their limits.' }),
    checks: z.array(checkSchema).meta({ description: 'In a fixed order; n is mark n of the overlay.' }),
    texture: textureSchema.meta({ description: 'Hatching and stipple, told apart from structure: they soften, and are not graded.' }),
    notices: z.array(z.string()).meta({ description: 'Sentences the person should read.' }),
    estimates: z.strictObject({
      needles: z.array(z.string()).meta({ description: 'Groupings that suit the lines. An estimate.' }),
      sessionHours: z.array(z.number()).length(2).meta({ description: 'Low and high, hours under the needle. An estimate.' }),
    }).meta({ description: 'For the talk with the artist, who knows better.' }),
    overlayUrl: z.string().meta({ description: 'SVG with numbered marks, to lay over the whole picture.' }),
  })
  .meta({ id: 'TattooabilityReport', description: 'Whether a drawing can be tattooed at a size, measured on its pixels. Lengths on the skin, mm.' });

export type TattooabilityReportBody = z.infer<typeof tattooabilityReportSchema>;
