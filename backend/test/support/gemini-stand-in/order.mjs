import { between, dice, hashOf } from './dice.mjs';
import { imageTokens } from './accounts.mjs';
import { draw, heavy, pixelsOf } from './pictures.mjs';

/** About four characters a token, as Google's tokeniser counts English. */
const textTokens = (text) => Math.ceil(text.length / 4);
const wished = (text) => text.split(/\n\n(?:Generate the image now|Most important of all)/u, 1).join('');
const IMAGE_IN_TOKENS = 516;

/** Everything a row needs to answer one request. */
export class Order {
  constructor({ model, body, call, settings, options }) {
    this.model = model;
    this.body = body;
    this.call = call;
    this.options = options;
    this.side = settings.pictureSide;
    const parts = (body.contents ?? []).flatMap((content) => content.parts ?? []);
    this.prompt = parts.map((part) => part.text ?? '').join('\n');
    this.imagesIn = parts.filter((part) => part.inlineData !== undefined).length;
    this.size = body.generationConfig?.imageConfig?.imageSize ?? '1K';
    this.aspectRatio = body.generationConfig?.imageConfig?.aspectRatio ?? '1:1';
    // Without what a second attempt adds: "generate the image now" is answered with the same picture.
    this.seed = hashOf(wished(this.prompt)) % settings.ornaments;
    this.roll = dice(hashOf(`${call}:${settings.seed}`));
  }

  get pixels() {
    return pixelsOf(this.aspectRatio, this.size, this.side);
  }

  /** @returns {Promise<Buffer>} */
  picture({ format = 'png', variant = 0, pixels = this.pixels } = {}) {
    return draw({ seed: this.seed + variant, format, ...pixels });
  }

  heavyPicture() {
    return heavy({ seed: this.seed, ...this.pixels });
  }

  /** Tokens this call takes when it makes `images` images: what is billed, whatever the answer shows of it. */
  used({ images = 0, words = true, thoughts = true, model = this.model } = {}) {
    return {
      model,
      textIn: textTokens(this.prompt),
      imageIn: this.imagesIn * IMAGE_IN_TOKENS,
      imagesOut: images * imageTokens(model, this.size),
      unexplained: words ? between(this.roll, 88, 630) : 0,
      thoughts: thoughts ? between(this.roll, 150, 400) : 0,
    };
  }
}

/** What goes onto the bill: thoughts and unexplained tokens are text that came out. */
export const billable = (used) => ({
  model: used.model, textIn: used.textIn, imageIn: used.imageIn, imagesOut: used.imagesOut, textOut: used.unexplained + used.thoughts,
});

/** `usageMetadata` with the traps that were measured: details that do not add up, thoughts left out when there are none. */
export function usageMetadata(used) {
  const candidates = used.imagesOut + used.unexplained;
  const prompt = used.textIn + used.imageIn;
  return {
    promptTokenCount: prompt,
    candidatesTokenCount: candidates,
    ...(used.thoughts === 0 ? {} : { thoughtsTokenCount: used.thoughts }),
    totalTokenCount: prompt + candidates + used.thoughts,
    promptTokensDetails: [
      { modality: 'TEXT', tokenCount: used.textIn },
      ...(used.imageIn === 0 ? [] : [{ modality: 'IMAGE', tokenCount: used.imageIn }]),
    ],
    ...(used.imagesOut === 0 ? {} : { candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: used.imagesOut }] }),
  };
}
