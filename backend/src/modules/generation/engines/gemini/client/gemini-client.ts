import { ApiError, GoogleGenAI, type Content, type GenerateContentConfig } from '@google/genai';
import type { GeminiConfig } from '../gemini-config.js';
import { TransportFault, type Exchange } from './exchange.js';
import { readLimited } from './read-limited.js';
import { toTransportFault } from './transport-fault.js';

export interface GeminiCall {
  readonly model: string;
  readonly contents: Content[];
  readonly config: GenerateContentConfig;
  /** Milliseconds for headers and body together. */
  readonly deadlineMs: number;
}

/**
 * The SDK builds, authenticates and sends the request; the answer is read by us from the wire, because the SDK
 * drops what we need (finishMessage, snake_case parts, headers) and has no size limit (docs/decisions/0040).
 */
export class GeminiClient {
  private readonly sdk: GoogleGenAI;

  constructor(config: Pick<GeminiConfig, 'apiKey' | 'baseUrl' | 'apiVersion'>) {
    this.sdk = new GoogleGenAI({
      apiKey: config.apiKey,
      vertexai: false,
      apiVersion: config.apiVersion,
      httpOptions: config.baseUrl === null ? {} : { baseUrl: config.baseUrl },
    });
  }

  /**
   * One call, whatever its status. Never retries.
   * @throws TransportFault when no complete answer came.
   */
  async send(call: GeminiCall): Promise<Exchange> {
    const seen: Exchange[] = [];
    const wire: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      seen.push(await toExchange(response));
      return new Response('{}', {
        status: response.status === 204 ? 200 : response.status,
        headers: { 'content-type': 'application/json' },
      });
    };
    try {
      await this.sdk.models.generateContent({
        model: call.model,
        contents: call.contents,
        config: { ...call.config, httpOptions: { timeout: call.deadlineMs, fetch: wire } },
      });
    } catch (error) {
      if (!(error instanceof ApiError)) throw toTransportFault(error);
    }
    const exchange = seen.at(-1);
    if (exchange === undefined) throw new TransportFault('unreachable', 'the SDK sent nothing');
    return exchange;
  }
}

async function toExchange(response: Response): Promise<Exchange> {
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    finishReasonHeader: response.headers.get('x-generative-ai-finish-reason'),
    body: await readLimited(response),
  };
}
