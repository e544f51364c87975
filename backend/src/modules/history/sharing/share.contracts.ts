import { z } from 'zod';
import { imageSchema } from '../concept.contracts.js';

export const ShareConceptSchema = z
  .strictObject({ withPrompt: z.boolean().default(false).meta({ description: 'Whether the words that made it are shown too.' }) })
  .meta({ id: 'ShareConcept', description: 'How a concept is shown to others.', example: { withPrompt: false } });
export type ShareConcept = z.output<typeof ShareConceptSchema>;

export const ConceptShareSchema = z
  .strictObject({
    token: z.string().meta({ description: 'Of GET /shared-concepts/{token}.' }),
    path: z.string().meta({ description: 'The page of the dashboard that shows it.' }),
    expiresAt: z.string().meta({ description: 'When the link ends; ISO 8601, UTC. It ends with the concept, too.' }),
    withPrompt: z.boolean().meta({ description: 'Whether the words that made it are shown too.' }),
  })
  .meta({ id: 'ConceptShare', description: 'A link that shows one concept to whoever has it, for a while.' });
export type ConceptShare = z.infer<typeof ConceptShareSchema>;

export const ConceptShareListSchema = z
  .strictObject({ shares: z.array(ConceptShareSchema).meta({ description: 'Soonest over first.' }) })
  .meta({ id: 'ConceptShareList', description: 'The links of a concept that still work.' });
export type ConceptShareList = z.infer<typeof ConceptShareListSchema>;

export const ShareTokenSchema = z.string().max(200).meta({ description: 'Of POST /concepts/{id}/shares.' });

export const SharedConceptSchema = z
  .strictObject({
    title: z.string().meta({ description: 'What its owner calls it; empty when that is nothing but unshared words.' }),
    subject: z.string().meta({ description: 'What is drawn; empty when that is nothing but unshared words.' }),
    style: z.string().meta({ description: 'Slug of the style.' }),
    placement: z.string().nullable().meta({ description: 'Slug of the placement; null when none was said.' }),
    widthMm: z.number().meta({ description: 'Of the drawing on the skin, mm.' }),
    heightMm: z.number().meta({ description: 'Of the drawing on the skin, mm.' }),
    image: imageSchema,
    extent: z
      .strictObject({
        x: z.number().meta({ description: 'Left edge.' }),
        y: z.number().meta({ description: 'Upper edge.' }),
        width: z.number().meta({ description: 'From left to right.' }),
        height: z.number().meta({ description: 'From top to bottom.' }),
      })
      .meta({ description: 'Where the drawing is on its picture, shares (0–1) of its width and height.' }),
    prompt: z.string().nullable().meta({ description: 'The words that made it; null when its owner did not share them.' }),
    expiresAt: z.string().meta({ description: 'When the link ends; ISO 8601, UTC.' }),
  })
  .meta({ id: 'SharedConcept', description: 'What the holder of a share link sees: the picture and its size; the words only if their owner said so.' });
export type SharedConcept = z.infer<typeof SharedConceptSchema>;
