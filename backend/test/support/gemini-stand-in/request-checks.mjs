import { imageTokens, MODELS } from './accounts.mjs';
import { httpErrors } from './rows/http-errors.mjs';
import { rpcError } from './rows/answer.mjs';

const SIZES = new Set(['1K', '2K', '4K']);
const RATIOS = new Set(['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9', '1:4', '4:1', '1:8', '8:1']);
const FIELDS = new Set([
  'responseModalities',
  'imageConfig',
  'maxOutputTokens',
  'temperature',
  'thinkingConfig',
  'responseMimeType',
  'responseSchema',
  'responseJsonSchema',
  'candidateCount',
  'topP',
  'topK',
]);
const LONGEST_PROMPT = 32_768 * 4;

const invalid = (message) => rpcError(400, 'INVALID_ARGUMENT', message);

function unsignedImage(body) {
  for (const [position, content] of (body.contents ?? []).entries()) {
    if (content.role !== 'model') continue;
    const part = (content.parts ?? []).findIndex((each) => each.inlineData !== undefined && each.thoughtSignature === undefined);
    if (part >= 0)
      return invalid(`Image part is missing a thought_signature in content position ${position + 1}, part position ${part + 1}.`);
  }
  return null;
}

function imageConfigFault(model, config = {}) {
  const { imageSize, aspectRatio } = config;
  if (imageSize !== undefined && (!SIZES.has(imageSize) || model === 'gemini-2.5-flash-image'))
    return invalid(`Unsupported image size ${imageSize} for model ${model}.`);
  if (aspectRatio !== undefined && !RATIOS.has(aspectRatio)) return invalid(`Unsupported aspect ratio ${aspectRatio}.`);
  return null;
}

function tokensFault(model, { maxOutputTokens = 32_768, imageConfig }) {
  const fewest = imageTokens(model, imageConfig?.imageSize ?? '1K');
  return maxOutputTokens < fewest || maxOutputTokens > 32_768 ? invalid('max_output_tokens is out of range.') : null;
}

function configFault(model, { generationConfig: config = {} }) {
  const unknown = Object.keys(config).find((name) => !FIELDS.has(name));
  if (unknown !== undefined)
    return invalid(`Invalid JSON payload received. Unknown name "${unknown}" at 'generation_config': Cannot find field.`);
  return tokensFault(model, config) ?? imageConfigFault(model, config.imageConfig);
}

/** The error Google would answer whatever the script says; null for a request that is well formed. */
export function requestFault({ key, model, body, order, settings }) {
  if (key === undefined || settings.badKeys.includes(key)) return httpErrors.C11(order);
  if (settings.gone.includes(model) || !MODELS.includes(model)) return httpErrors.C14(order);
  if (order.prompt.length > LONGEST_PROMPT) return httpErrors.C17(order);
  return configFault(model, body) ?? unsignedImage(body);
}
