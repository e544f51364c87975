import { billable, usageMetadata } from '../order.mjs';
import { candidate, envelope, imagePart } from './answer.mjs';

/** Nothing but the prompt was counted, and nothing of it is billed. */
const promptOnly = (order) => {
  const { textIn, imageIn } = order.used();
  return { promptTokenCount: textIn + imageIn, totalTokenCount: textIn + imageIn };
};

/** A refusal counts its thoughts twice: candidates == thoughts, total = prompt + thoughts. */
const twice = (order) => {
  const { textIn, imageIn, thoughts } = order.used();
  const prompt = textIn + imageIn;
  return { promptTokenCount: prompt, candidatesTokenCount: thoughts, thoughtsTokenCount: thoughts, totalTokenCount: prompt + thoughts };
};

const POLICY =
  "Unable to show the generated image. The image was filtered out because it violated Google's " +
  '[Generative AI Prohibited Use policy](https://policies.google.com/terms/generative-ai/use-policy). ' +
  'You will not be charged for blocked images. Try rephrasing the prompt.';

const refusal =
  (finishReason, extra = {}) =>
  (order) => ({
    json: envelope(order, [{ content: {}, finishReason, index: 0, ...extra }], { usage: twice(order) }),
    used: null,
  });

/** NO_IMAGE bills the text: the prompt, and the thoughts once although they are counted twice. */
const noImage =
  (shape, headers = {}) =>
  (order) => {
    const used = order.used({ words: false });
    const prompt = used.textIn + used.imageIn;
    const usage = {
      promptTokenCount: prompt,
      candidatesTokenCount: used.thoughts,
      thoughtsTokenCount: used.thoughts,
      totalTokenCount: prompt + used.thoughts,
    };
    return { json: { candidates: [shape], usageMetadata: usage, modelVersion: order.model }, headers, used: billable(used) };
  };

/** Words instead of an image: billed as text. */
function inWords(order) {
  const used = order.used();
  const part = { text: "I can't generate images that are sexually explicit.", thoughtSignature: 'c2lnbmF0dXJl' };
  return { json: envelope(order, [candidate([part])], { usage: usageMetadata(used) }), used: billable(used) };
}

function billedForNothing(order) {
  const used = order.used({ images: 1 });
  return { json: envelope(order, [candidate([{ text: 'Here you go!' }])], { usage: usageMetadata(used) }), used: billable(used) };
}

/** Half an image, cut because the tokens ran out. */
async function cutShort(order) {
  const used = order.used({ images: 1 });
  const whole = await order.picture({ format: 'jpeg' });
  const data = whole.subarray(0, Math.floor(whole.length / 2)).toString('base64');
  return {
    json: envelope(order, [candidate([imagePart(whole, { data })], 'MAX_TOKENS')], { usage: usageMetadata(used) }),
    used: billable(used),
  };
}

/** Table B: HTTP 200 without an image. */
export const withoutImage = {
  B1: refusal('IMAGE_SAFETY', { content: { parts: null }, finishMessage: POLICY }),
  B2: (order) => ({
    json: {
      candidates: [
        {
          content: { role: 'model' },
          finishReason: 'IMAGE_PROHIBITED_CONTENT',
          finishMessage: "Unable to show the generated image. It violated Google's Responsible AI practices. Support code: 11030041.",
        },
      ],
      createTime: '2026-07-11T15:14:35.409613Z',
      modelVersion: order.model,
      responseId: '211Sao2AGf-HoLAP_svcmA4',
      usageMetadata: promptOnly(order),
    },
    used: null,
  }),
  B3: noImage({ finishReason: 'NO_IMAGE' }),
  'B3-index': noImage({ finishReason: 'NO_IMAGE', index: 0 }),
  'B3-empty': noImage({ content: { parts: [] }, finishReason: 'NO_IMAGE' }),
  'B3-text': noImage({ content: { parts: [{ text: 'Let me think about this.' }] }, finishReason: 'NO_IMAGE' }),
  'B3-header': noImage({ content: {} }, { 'x-generative-ai-finish-reason': 'NO_IMAGE' }),
  B4: refusal('IMAGE_OTHER', {
    finishMessage:
      'Unable to show the generated image. The model could not generate the image based on the prompt provided. ' +
      'You will not be charged for this request. Try rephrasing the prompt.',
  }),
  B5: refusal('IMAGE_RECITATION'),
  ...Object.fromEntries(
    ['PROHIBITED_CONTENT', 'SAFETY', 'RECITATION', 'BLOCKLIST', 'SPII', 'LANGUAGE', 'OTHER'].map((reason) => [
      `B6-${reason}`,
      refusal(reason),
    ]),
  ),
  B7: (order) => ({
    json: {
      promptFeedback: {
        blockReason: 'PROHIBITED_CONTENT',
        safetyRatings: [{ category: 'HARM_CATEGORY_SEXUALLY_EXPLICIT', probability: 'HIGH', blocked: true }],
      },
      usageMetadata: promptOnly(order),
      modelVersion: order.model,
    },
    used: null,
  }),
  ...Object.fromEntries(
    ['IMAGE_SAFETY', 'SAFETY', 'OTHER', 'BLOCKLIST', 'MODEL_ARMOR', 'JAILBREAK'].map((blockReason) => [
      `B8-${blockReason}`,
      (order) => ({ json: { candidates: [], promptFeedback: { blockReason }, usageMetadata: promptOnly(order) }, used: null }),
    ]),
  ),
  B9: (order) => ({ json: { candidates: null, usageMetadata: { ...promptOnly(order), candidatesTokenCount: 0 } }, used: null }),
  B10: inWords,
  B11: billedForNothing,
  B12: cutShort,
  'B12-none': (order) => {
    const used = order.used({ words: true });
    return { json: envelope(order, [{ content: {}, finishReason: 'MAX_TOKENS' }], { usage: usageMetadata(used) }), used: billable(used) };
  },
  B13: (order) => ({ json: envelope(order, [{ content: {}, finishReason: 'IMAGE_TOO_BEAUTIFUL' }], { usage: undefined }), used: null }),
  B14: () => ({ json: { weird: 1 }, used: null }),
  'B14-empty': () => ({ json: {}, used: null }),
};
