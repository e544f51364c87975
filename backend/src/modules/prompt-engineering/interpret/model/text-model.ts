import type { GenerateContentResponse, GoogleGenAI } from '@google/genai';
import { createHash } from 'node:crypto';
import { answerJsonSchema, INSTRUCTION } from './answer.js';
import type { ReadingUsage } from './reading-cache.js';

export interface TextModelOptions {
  readonly apiKey: string;
  readonly baseUrl: string | null;
  readonly model: string;
  /** Milliseconds for the whole call. */
  readonly deadlineMs?: number;
}

export interface ModelAnswer {
  readonly json: string;
  /** null: the provider did not say. */
  readonly usage: ReadingUsage | null;
}

/** The provider turned the call down: nothing is billed (docs/domain/gemini.md, table C). */
export class ModelDeclined extends Error {}

const DEADLINE_MS = 3000;
/** A reading is a few hundred tokens; more is a model that talks. */
const MOST_TOKENS = 800;

/** Changes whenever instruction, form or model change, so that an old reading is never taken for a new one. */
export const formVersion = (model: string): string =>
  createHash('sha256').update(JSON.stringify([model, INSTRUCTION, answerJsonSchema])).digest('hex').slice(0, 16);

/** The runtime's own fetch: the SDK would otherwise look for a dispatcher of its own copy. */
const wire: typeof fetch = (input, init) => fetch(input, init);

/** One call of a Gemini text model that answers with a filled-in form. Never retries. */
export class TextModel {
  readonly name: string;
  private sdk: Promise<GoogleGenAI> | null = null;

  constructor(private readonly options: TextModelOptions) {
    this.name = options.model;
  }

  /**
   * @throws ModelDeclined when the provider answered with a 4xx, 500 or 503; any other error when the call may have been billed.
   */
  async ask(text: string): Promise<ModelAnswer> {
    const response = await this.call(text).catch((error: unknown) => {
      throw declined(error) ?? error;
    });
    return { json: writtenBy(response), usage: usageOf(response, this.name) };
  }

  /** Loaded at the first reading: who only needs the catalogues does not pay for the SDK. */
  private client(): Promise<GoogleGenAI> {
    const { apiKey, baseUrl } = this.options;
    this.sdk ??= import('@google/genai').then((genai) => new genai.GoogleGenAI({ apiKey, vertexai: false, httpOptions: baseUrl === null ? {} : { baseUrl } }));
    return this.sdk;
  }

  private async call(text: string): Promise<GenerateContentResponse> {
    const sdk = await this.client();
    return sdk.models.generateContent({
      model: this.name,
      contents: [{ role: 'user', parts: [{ text: JSON.stringify({ text }) }] }],
      config: {
        systemInstruction: INSTRUCTION, temperature: 0, maxOutputTokens: MOST_TOKENS,
        responseMimeType: 'application/json', responseJsonSchema: answerJsonSchema,
        httpOptions: { timeout: this.options.deadlineMs ?? DEADLINE_MS, fetch: wire },
      },
    });
  }
}

/** `ApiError` of the SDK, told by its shape because the SDK is loaded late. */
function declined(error: unknown): ModelDeclined | null {
  const status = error instanceof Error && error.name === 'ApiError' ? (error as Error & { status?: number }).status : undefined;
  return status !== undefined && (status <= 500 || status === 503) ? new ModelDeclined('The model declined.', { cause: error }) : null;
}

function writtenBy({ candidates }: GenerateContentResponse): string {
  const parts = candidates?.[0]?.content?.parts ?? [];
  return parts.filter(({ thought }) => thought !== true).map((part) => part.text ?? '').join('');
}

function usageOf({ usageMetadata, modelVersion }: GenerateContentResponse, asked: string): ReadingUsage | null {
  if (usageMetadata === undefined) return null;
  const { promptTokenCount = 0, candidatesTokenCount = 0, thoughtsTokenCount = 0 } = usageMetadata;
  return { model: modelVersion ?? asked, promptTokens: promptTokenCount, outputTokens: candidatesTokenCount + thoughtsTokenCount };
}
