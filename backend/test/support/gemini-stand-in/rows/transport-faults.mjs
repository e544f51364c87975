import { billable, usageMetadata } from '../order.mjs';
import { enormousPng, WRONG_BYTES } from '../broken-pictures.mjs';
import { candidate, envelope, imagePart } from './answer.mjs';
import { successes } from './successes.mjs';

/** A good answer that the wire spoils; the image was made, so it is on the bill. */
const spoilt = (wire) => async (order) => ({ ...(await successes.A1(order)), wire });

/** Valid JSON around something that is no image. */
const insteadOfImage = (make) => async (order) => {
  const used = order.used({ images: 1 });
  const part = await make(order);
  return { json: envelope(order, [candidate([part])], { usage: usageMetadata(used) }), used: billable(used) };
};

const bytesOf = (bytes, mimeType = 'image/png') => insteadOfImage(() => imagePart(bytes, { mimeType }));

const cut = (text, share) => text.slice(0, Math.floor(text.length * share));

async function truncatedBase64(order) {
  const whole = await order.picture();
  return imagePart(whole, { data: cut(whole.toString('base64'), 0.7) });
}

/** `metadata()` accepts this one: the header is whole. */
async function truncatedJpeg(order) {
  const whole = await order.picture({ format: 'jpeg' });
  return imagePart(whole.subarray(0, Math.floor((whole.length * (order.options.share ?? 30)) / 100)));
}

/** Decoders skip the junk without a word and return fewer bytes. */
async function junk(order) {
  const whole = await order.picture();
  const data = whole.toString('base64');
  return imagePart(whole, { data: `${data.slice(0, 400)}!*~ -- ${data.slice(420)}` });
}

async function duplicateKey(order) {
  const good = await successes.A1(order);
  return { ...good, text: `{"candidates":[{"finishReason":"IMAGE_SAFETY"}],${JSON.stringify(good.json).slice(1)}`, json: undefined };
}

/** Table D: what goes wrong on the wire and inside the image. D1, connection refused, is a port where nobody listens. */
export const transportFaults = {
  'D-silence': spoilt('silence'),
  'D-stall': spoilt('stall'),
  'D-reset': spoilt('reset'),
  'D-truncated-json': async (order) => {
    const good = await successes.A1(order);
    return { ...good, text: cut(JSON.stringify(good.json), 0.6), json: undefined };
  },
  'D-truncated-base64': insteadOfImage(truncatedBase64),
  'D-truncated-jpeg': insteadOfImage(truncatedJpeg),
  'D-junk-base64': insteadOfImage(junk),
  'D-html-bytes': bytesOf(WRONG_BYTES.html),
  'D-svg-bytes': bytesOf(WRONG_BYTES.svg),
  'D-gif-bytes': bytesOf(WRONG_BYTES.gif),
  'D-empty-image': bytesOf(Buffer.alloc(0)),
  'D-enormous-png': bytesOf(enormousPng()),
  'D-length-too-long': spoilt('length-too-long'),
  'D-length-too-short': spoilt('length-too-short'),
  'D-gzip-bomb': spoilt('gzip-bomb'),
  'D-drip': spoilt('drip'),
  'D-error-in-200': () => ({
    json: { error: { code: 503, message: 'The model is overloaded. Please try again later.', status: 'UNAVAILABLE' } },
    used: null,
  }),
  'D-duplicate-key': duplicateKey,
};
