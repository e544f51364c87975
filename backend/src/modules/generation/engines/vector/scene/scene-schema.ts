import { z } from 'zod';
import { RELATION_KINDS, type Scene } from './scene.js';

const relationSchema = z.strictObject({
  kind: z.enum(RELATION_KINDS),
  to: z.string(),
});

const colourSchema = z.enum([
  'red', 'crimson', 'orange', 'gold', 'yellow', 'leaf', 'moss', 'teal', 'blue', 'navy', 'violet', 'pink', 'brown', 'tan', 'bone', 'grey', 'black', 'white',
]);

const actorSchema = z.strictObject({
  id: z.string(),
  motif: z.string(),
  role: z.enum(['hero', 'companion', 'flora', 'sky', 'ground']),
  size: z.number().min(0.1).max(4),
  flip: z.boolean(),
  colour: colourSchema.nullable(),
  time: z.object({ hour: z.number().int().min(0).max(24), minute: z.number().int().min(0).max(59) }).optional(),
  relation: relationSchema.nullable(),
});

const wordsSchema = z.strictObject({
  text: z.string(),
  face: z.enum(['script', 'blackletter', 'serif', 'roman', 'sans', 'typewriter', 'traditional']),
  shape: z.enum(['banner', 'arc', 'block', 'around']),
  size: z.number().min(0.2).max(3),
  over: z.boolean().optional(),
  on: z.boolean().optional(),
});

/** A scene as it comes back from the history: written by another build perhaps, so it is checked. */
export const sceneSchema: z.ZodType<Scene> = z.strictObject({
  version: z.literal(1),
  widthMm: z.number().positive(),
  heightMm: z.number().positive(),
  style: z.string(),
  otherHalf: z.string().optional(),
  palette: z.enum(['black', 'black-and-grey', 'limited-colour', 'full-colour']),
  tint: z.strictObject({ colours: z.array(colourSchema).min(1).max(9), isAccent: z.boolean() }).optional(),
  seed: z.string(),
  variation: z.int().positive(),
  layout: z.string(),
  actors: z.array(actorSchema).max(40),
  words: wordsSchema.nullable(),
  surround: z.enum(['none', 'rays', 'ring', 'mandala', 'dots', 'geometry', 'waves', 'smears', 'wash', 'stars', 'filigree', 'blades', 'knot', 'needles', 'construction', 'speed', 'triangle', 'square', 'hexagon', 'diamond', 'clouds']),
  ornaments: z.boolean(),
  isSilhouette: z.boolean().optional(),
  boldness: z.number().min(0.3).max(3),
});
