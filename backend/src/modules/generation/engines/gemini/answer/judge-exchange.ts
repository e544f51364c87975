import type { Exchange } from '../client/exchange.js';
import { fault, type Fault } from '../faults/fault.js';
import { readFault } from '../faults/read-fault.js';
import type { AnswerReader } from './answer-reader.js';
import { isRecord } from './loose.js';
import { readAnswer, type FoundImage } from './read-answer.js';
import type { Picture } from './read-picture.js';

/** An answer with a whole image in it. */
export interface Drawn {
  readonly found: FoundImage;
  readonly picture: Picture;
}

export type Judgement = { readonly drawn: Drawn } | { readonly fault: Fault };

/**
 * What one exchange is worth. A 200 that is not JSON is a cut or foreign body, a 200 with an `error` is that error;
 * an image counts only when every pixel of it could be decoded.
 */
export async function judgeExchange(exchange: Exchange, key: string, reader: AnswerReader): Promise<Judgement> {
  if (exchange.status >= 300) return { fault: readFault(exchange, Buffer.from(exchange.body).toString('utf8'), key) };
  const { json, picture } = await reader.open(exchange.body);
  if (json === null) return { fault: fault('interrupted') };
  if (isRecord(json) && isRecord(json['error'])) return { fault: readFault(exchange, JSON.stringify(json), key) };
  const reading = readAnswer(json, exchange, key);
  if ('fault' in reading) return reading;
  const { answer } = reading.found;
  if (picture !== null) return { drawn: { found: reading.found, picture } };
  return { fault: fault('damaged-image', { usage: answer.usage, modelVersion: answer.modelVersion, responseId: answer.responseId }) };
}
