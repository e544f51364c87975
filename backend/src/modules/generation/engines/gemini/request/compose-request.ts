import type { Content, GenerateContentConfig, Part } from '@google/genai';
import type { AspectRatio, ImageSize } from '../../../../prompt-engineering/index.js';
import type { DrawingOrder, OrderImage } from '../../image-engine.js';
import type { ModelCard } from '../models/model-card.js';
import { sayAttempt } from '../../../generation.sentences.js';
import { readTurn, sha256, type EngineTurn } from './engine-turn.js';
import { firmerWording } from './firmer-wording.js';

/** What retries change about a request. */
export interface Wording {
  /** The model answered in no image at all: say outright that one is wanted. */
  readonly insist: boolean;
  /** Leave out the earlier turn: the provider did not accept it. */
  readonly plain: boolean;
}

export interface ComposedRequest {
  readonly contents: Content[];
  readonly config: GenerateContentConfig;
  readonly size: ImageSize;
  /** The words of this turn, kept for refinements. */
  readonly asked: string;
  /** Sentences for the person: what this model could not be asked for. */
  readonly notices: readonly string[];
}

const INSIST = '\n\nGenerate the image now. Answer with the finished drawing.';
const PRESERVE = 'Keep everything else of the provided image exactly the same.';

const ratioOf = (ratio: string): number => {
  const [width = 1, height = 1] = ratio.split(':').map(Number);
  return width / height;
};

/** The ratio itself, or the nearest one this model draws (by the factor between them). */
export function nearestRatio(card: ModelCard, wanted: AspectRatio): string {
  if (card.aspectRatios.includes(wanted)) return wanted;
  const far = (ratio: string): number => Math.abs(Math.log(ratioOf(ratio) / ratioOf(wanted)));
  return card.aspectRatios.reduce((best, ratio) => (far(ratio) < far(best) ? ratio : best));
}

/** The size itself, or the largest one this model draws. */
export const nearestSize = (card: ModelCard, wanted: ImageSize): ImageSize =>
  card.sizes.includes(wanted) ? wanted : (card.sizes.at(-1) ?? '1K');

const picture = (image: OrderImage): Part => ({ inlineData: { mimeType: image.mimeType, data: image.bytes.toString('base64') } });

function askedWords(order: DrawingOrder, wording: Wording): string {
  const { text, refinement } = order.prompt;
  const preserved = refinement === null || /keep everything else/i.test(text) ? text : `${text}\n\n${PRESERVE}`;
  return `${preserved}${firmerWording(order.findings)}${wording.insist ? INSIST : ''}`;
}

/** The earlier turn, when it can be sent back whole: same model, the same image bytes, and the signature the model insists on. */
function turnToContinue({ image, turn: kept }: NonNullable<DrawingOrder['parent']>, card: ModelCard): EngineTurn | null {
  const turn = readTurn(kept);
  if (turn?.model !== card.id) return null;
  if (card.needsSignatures && turn.image.thoughtSignature === null) return null;
  return sha256(image.bytes) === turn.image.sha256 ? turn : null;
}

const roomForReferences = (order: DrawingOrder, card: ModelCard): number => Math.max(0, card.imagesIn - (order.parent === null ? 0 : 1));

const signed = (part: Part, thoughtSignature: string | null): Part => (thoughtSignature === null ? part : { ...part, thoughtSignature });

function earlierTurn(turn: EngineTurn, image: OrderImage): Content[] {
  const words = turn.words.map((word) => signed({ text: word.text }, word.thoughtSignature));
  return [
    { role: 'user', parts: [{ text: turn.asked }] },
    { role: 'model', parts: [...words, signed(picture({ ...image, mimeType: turn.image.mimeType }), turn.image.thoughtSignature)] },
  ];
}

/** A refinement continues the parent's turn when it can; otherwise the parent's image travels in the user's own turn. */
function contentsOf(order: DrawingOrder, card: ModelCard, wording: Wording, asked: string): Content[] {
  const references = order.references.slice(0, roomForReferences(order, card)).map(picture);
  if (order.parent === null) return [{ role: 'user', parts: [...references, { text: asked }] }];
  const turn = wording.plain ? null : turnToContinue(order.parent, card);
  if (turn !== null) return [...earlierTurn(turn, order.parent.image), { role: 'user', parts: [...references, { text: asked }] }];
  return [{ role: 'user', parts: [picture(order.parent.image), ...references, { text: asked }] }];
}

function compromises(card: ModelCard, order: DrawingOrder, aspectRatio: string, size: ImageSize): readonly string[] {
  const { prompt, references } = order;
  const notices: string[] = [];
  if (aspectRatio !== prompt.aspectRatio)
    notices.push(sayAttempt('model-shape', { model: card.name, asked: prompt.aspectRatio, given: aspectRatio }));
  if (size !== prompt.imageSize) notices.push(sayAttempt('model-shape', { model: card.name, asked: prompt.imageSize, given: size }));
  const room = roomForReferences(order, card);
  if (references.length > room)
    notices.push(sayAttempt('model-images', { model: card.name, most: card.imagesIn, rest: references.length - room }));
  return notices;
}

/** The request for one call, with at most `outputTokens` in the answer: only fields that the model's card lists. */
export function composeRequest(order: DrawingOrder, card: ModelCard, wording: Wording, outputTokens: number): ComposedRequest {
  const size = nearestSize(card, order.prompt.imageSize);
  const aspectRatio = nearestRatio(card, order.prompt.aspectRatio);
  const asked = askedWords(order, wording);
  return {
    contents: contentsOf(order, card, wording, asked),
    config: {
      responseModalities: ['TEXT', 'IMAGE'],
      imageConfig: { aspectRatio, ...(card.fields.includes('imageSize') ? { imageSize: size } : {}) },
      ...(card.fields.includes('maxOutputTokens') ? { maxOutputTokens: outputTokens } : {}),
    },
    size,
    asked,
    notices: compromises(card, order, aspectRatio, size),
  };
}
