import { billable, usageMetadata } from '../order.mjs';
import { pixelsOf } from '../pictures.mjs';
import { candidate, envelope, imagePart } from './answer.mjs';

/** A finished answer: parts, and the bill for the images in it. */
function success(order, parts, used) {
  return { json: envelope(order, [candidate(parts)], { usage: usageMetadata(used), model: used.model }), used: billable(used) };
}

const one = (order) => order.used({ images: 1 });

/** `count` drafts and a final drawing, each a picture of its own. */
const pictures = (order, count) => Promise.all(Array.from({ length: count }, (_, variant) => order.picture({ variant })));

const snakePart = (part) => ({
  inline_data: { mime_type: part.inlineData.mimeType, data: part.inlineData.data },
  thought_signature: part.thoughtSignature,
});

/** Table A: answers with an image in them. */
export const successes = {
  A1: async (order) => success(order, [imagePart(await order.picture())], one(order)),
  A2: async (order) => success(order, [imagePart(await order.picture({ format: 'jpeg' }), { mimeType: 'image/png' })], one(order)),
  A3: async (order) => success(order, [{ text: 'Here is your drawing.' }, imagePart(await order.picture())], one(order)),
  A4: async (order) => success(order, [imagePart(await order.picture()), { text: 'I hope you like it.' }], one(order)),
  A5: async (order) => {
    const images = order.options.images ?? 3;
    const drawn = await pictures(order, images);
    return success(order, drawn.map((bytes) => imagePart(bytes)).reverse(), order.used({ images }));
  },
  A6: async (order) => {
    const [final, first, second] = await pictures(order, 3);
    const drafts = [imagePart(first, { thought: true }), imagePart(second, { thought: true })];
    return success(
      order,
      [...drafts, imagePart(final), { text: 'Thinking about the leaves…', thought: true }],
      order.used({ images: 3 }),
    );
  },
  A7: async (order) => success(order, [imagePart(await order.picture(), { thought: true })], one(order)),
  A8: async (order) => {
    const used = one(order);
    const part = snakePart(imagePart(await order.picture()));
    return {
      json: {
        candidates: [{ content: { role: 'model', parts: [part] }, finish_reason: 'STOP' }],
        usage_metadata: snakeUsage(used),
        model_version: order.model,
      },
      used: billable(used),
    };
  },
  A9: async (order) => {
    const used = one(order);
    const blocked = { content: { parts: null }, finishReason: 'IMAGE_SAFETY', index: 0 };
    const good = candidate([imagePart(await order.picture())], 'STOP', 1);
    return { json: envelope(order, [blocked, good], { usage: usageMetadata(used) }), used: billable(used) };
  },
  A10: async (order) => {
    const used = order.used({ images: 1, model: order.options.answeredBy ?? 'gemini-3.1-flash-image' });
    return success(order, [imagePart(await order.picture())], used);
  },
  A11: async (order) => success(order, [imagePart(await order.picture({ pixels: pixelsOf('1:1', '1K', order.side) }))], one(order)),
  A12: async (order) => {
    const { width, height } = order.pixels;
    return success(order, [imagePart(await order.picture({ pixels: { width: width - 16, height: height - 32 } }))], one(order));
  },
  A13: async (order) => success(order, [imagePart(await order.heavyPicture())], one(order)),
};

function snakeUsage(used) {
  const snake = (value) => {
    if (Array.isArray(value)) return value.map(snake);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key.replace(/[A-Z]/g, (l) => `_${l.toLowerCase()}`), snake(inner)]),
    );
  };
  return snake(usageMetadata(used));
}
