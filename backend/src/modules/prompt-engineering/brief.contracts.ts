import { z } from 'zod';
import type { Brief } from './brief.js';
import { LETTERING_FACES } from './catalogue/style.js';

/** The interpreter's reading, as it is shown and as it is kept. */
export const briefSchema = z
  .strictObject({
    subject: z.string().meta({ description: 'What is drawn.' }),
    elements: z.array(z.string()).meta({ description: 'What else is in it.' }),
    style: z.string().meta({ description: 'Slug of the style.' }),
    placement: z.string().nullable().meta({ description: 'Slug of the placement; null when it was not said.' }),
    widthMm: z.number().meta({ description: 'Width on the skin, mm.' }),
    heightMm: z.number().meta({ description: 'Height on the skin, mm.' }),
    palette: z.enum(['black', 'black-and-grey', 'limited-colour', 'full-colour']).meta({ description: 'Inks.' }),
    lettering: z.string().nullable().meta({ description: 'Byte for byte what gets tattooed.' }),
    letteringFace: z.enum(LETTERING_FACES).nullable().optional().meta({ description: 'Its face; null without lettering.' }),
    mood: z.array(z.string()).meta({ description: 'Moods that were said.' }),
    exclusions: z.array(z.string()).meta({ description: 'What must not be in it.' }),
    notices: z.array(z.string()).meta({ description: 'Sentences the person should read.' }),
    added: z.array(z.string()).meta({ description: 'What we decided on their behalf.' }),
    leftOut: z.array(z.string()).meta({ description: 'What we dropped, and why.' }),
    intent: z.enum(['new', 'cover-up', 'memorial', 'matching-pair', 'refinement']).meta({ description: 'What kind of tattoo was asked for.' }),
    verbatim: z.literal(true).optional().meta({ description: 'There when the words went to the engine as they were typed, uninterpreted.' }),
    language: z.string().meta({ description: 'Of the words, ISO 639-1.' }),
  })
  .meta({ id: 'Brief', description: 'What we read from the words. Lengths in millimetres.' });
export type BriefBody = z.infer<typeof briefSchema>;

/** A brief as a body of its own, with lists that may be written to. */
export function toBriefBody(brief: Brief): BriefBody {
  const { elements, mood, exclusions, notices, added, leftOut } = brief;
  return { ...brief, elements: [...elements], mood: [...mood], exclusions: [...exclusions], notices: [...notices], added: [...added], leftOut: [...leftOut] };
}
