import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aGeminiEngine, type EngineWishes } from '../../../../../test/support/gemini/a-gemini-engine.js';
import { anOrder, aPrompt, never, silent } from '../../../../../test/support/gemini/an-order.js';
import { startStandIn } from '../../../../../test/support/gemini-stand-in/stand-in.mjs';
import { AppError } from '../../../../platform/problem/index.js';
import type { Drawing, DrawingOrder } from '../image-engine.js';
import { sha256 } from './request/engine-turn.js';

const NOON = Date.UTC(2026, 10, 23, 20);

describe('the Gemini engine', () => {
  let stand: Awaited<ReturnType<typeof startStandIn>>;
  beforeAll(async () => {
    stand = await startStandIn();
  });
  beforeEach(() => stand.standIn.reset());
  afterAll(() => stand.close());

  const script = (...lines: Parameters<typeof stand.standIn.script.add>[0]) => stand.standIn.script.add(lines);
  const make = (wishes: EngineWishes = {}) => aGeminiEngine(stand.url, wishes);
  const draw = (under: ReturnType<typeof make>, order: DrawingOrder = anOrder()): Promise<Drawing> => under.engine.draw(order, never(), silent);
  const problemOf = async (drawing: Promise<Drawing>): Promise<AppError> => {
    const outcome: unknown = await drawing.catch((error: unknown) => error);
    if (outcome instanceof AppError) return outcome;
    throw new Error('no problem', { cause: outcome });
  };
  const failure = (under: ReturnType<typeof make>): Promise<AppError> => problemOf(draw(under));

  it('sends one request with the key in a header, both modalities and only fields of the model card', async () => {
    await draw(make());
    expect(stand.standIn.calls).toMatchObject([{
      apiVersion: 'v1beta', model: 'gemini-nano-banana-2.1', turns: [{ role: 'user' }],
      generationConfig: { responseModalities: ['TEXT', 'IMAGE'], imageConfig: { aspectRatio: '3:4', imageSize: '1K' }, maxOutputTokens: 13_248 },
    }]);
    expect(Object.keys(stand.standIn.calls[0]?.generationConfig ?? {}).sort()).toEqual(['imageConfig', 'maxOutputTokens', 'responseModalities']);
  });

  it('finds the same picture whatever stands around it: words, drafts, thoughts, the other spelling, a blocked candidate', async () => {
    const hashes = new Set<string>();
    for (const row of ['A1', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9']) {
      script({ row });
      hashes.add(sha256((await draw(make())).bytes));
    }
    expect(hashes.size).toBe(1);
  });

  it('believes the bytes, not the type that is claimed', async () => {
    script({ row: 'A2' });
    expect(await draw(make())).toMatchObject({ mimeType: 'image/jpeg', width: 896, height: 1184 });
  });

  it('rejects a JPEG that is cut at any place', async () => {
    for (const share of [30, 70, 99]) {
      script({ row: 'D-truncated-jpeg', times: 2, share });
      expect((await failure(make())).kind.code).toBe('malformed-drawing');
    }
  });

  it('pays for ten drafts and stays within what was reserved', async () => {
    script({ row: 'A5', images: 10 });
    const under = make();
    const { costMicroUsd } = await draw(under);
    expect(costMicroUsd).toBe(stand.standIn.bill().microUsd);
    expect(costMicroUsd).toBeGreaterThan(336_000);
    expect(costMicroUsd).toBeLessThanOrEqual(under.engine.quote(aPrompt()).maxMicroUsd);
  });

  it('says outright that it wants an image after an answer without one, and pays for both calls', async () => {
    script({ row: 'B3' });
    const { costMicroUsd } = await draw(make());
    expect(stand.standIn.calls.map((call) => call.turns[0]?.parts[0]?.includes('Generate the image now'))).toEqual([false, true]);
    expect(costMicroUsd).toBe(stand.standIn.bill().microUsd);
  });

  it('turns findings into what should be there instead', async () => {
    await draw(make(), anOrder({ findings: ['on-skin', 'touches-edge', 'unheard-of'] }));
    const asked = stand.standIn.calls[0]?.turns[0]?.parts[0] ?? '';
    expect(asked).toContain('Most important of all: Only ink on white paper');
    expect(asked).toContain('margin');
    expect(asked).not.toMatch(/\bno\b|\bnot\b|\bwithout\b|unheard-of/i);
  });

  it('waits as long as RetryInfo says plus some jitter, and passes a long wait on', async () => {
    const patient = make();
    script({ row: 'C1', retryDelay: '26s' });
    await draw(patient);
    expect(patient.pauses).toEqual([26_500]);
    script({ row: 'C1-long' });
    const busy = await failure(make());
    expect(busy.details.retryAfterSeconds).toBe(56);
  });

  it('backs off with full jitter under a growing ceiling', async () => {
    const under = make();
    script({ row: 'C8', times: 3 });
    await draw(under);
    expect(under.pauses).toEqual([500, 1000, 2000]);
  });

  it('does not believe the RetryInfo of a daily quota: it rests until midnight in California without a call', async () => {
    const under = make({ startsAt: NOON });
    script({ row: 'C2' });
    expect((await failure(under)).details.retryAfterSeconds).toBe(12 * 3600);
    expect((await failure(under)).kind.code).toBe('provider-quota-exhausted');
    expect(stand.standIn.count).toBe(1);
    expect(under.engine.health().state).toBe('down');
    under.pass(12 * 3_600_000);
    await draw(under);
    expect(under.engine.health().state).toBe('ok');
    expect(under.alarms.map(({ code }) => code)).toEqual(['daily-quota']);
  });

  it('goes on with the successor of a model that is gone, in the same drawing and in the next ones', async () => {
    stand.standIn.script.change({ gone: ['gemini-nano-banana-2.1'] });
    const under = make({ fallbackModel: 'gemini-3-pro-image' });
    const drawing = await draw(under);
    expect(drawing).toMatchObject({ model: 'gemini-3-pro-image', notices: ['gemini-nano-banana-2.1 was asked for; gemini-3-pro-image drew this.'] });
    await draw(under);
    expect(stand.standIn.calls.map(({ model }) => model)).toEqual(['gemini-nano-banana-2.1', 'gemini-3-pro-image', 'gemini-3-pro-image']);
    expect(under.alarms.map(({ code }) => code)).toEqual(['model-retired']);
    expect(under.engine.health().state).toBe('degraded');
  });

  it('does not take "entity not found" for a retired model', async () => {
    script({ row: 'C15' });
    const under = make();
    expect((await failure(under)).kind.code).toBe('prompt-too-long');
    expect(under.engine.health().state).toBe('ok');
  });

  it('prices an answer by the model that gave it, and tells', async () => {
    script({ row: 'A10', answeredBy: 'gemini-3-pro-image' });
    const under = make();
    const drawing = await draw(under);
    expect(drawing.costMicroUsd).toBe(stand.standIn.bill().microUsd);
    expect(drawing.model).toBe('gemini-3-pro-image');
    expect(under.alarms.map(({ code }) => code)).toEqual(['model-mismatch']);
  });

  it('books an answer of a model that nobody priced at the dearest rate, never at nothing', async () => {
    const under = make();
    const image = (await draw(under)).bytes.toString('base64');
    script({
      raw: {
        json: {
          candidates: [{ content: { parts: [{ inlineData: { mimeType: 'image/png', data: image } }] }, finishReason: 'STOP' }], modelVersion: 'gemini-9-image',
          usageMetadata: { promptTokenCount: 100, candidatesTokenCount: 1120, totalTokenCount: 1220, candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: 1120 }] },
        },
      },
    });
    expect((await draw(under)).costMicroUsd).toBe(100 * 2 + 1120 * 120);
    expect(under.alarms.map(({ code }) => code)).toEqual(['model-mismatch', 'unpriced-answer']);
  });

  it('leaves a failing provider alone after five failures in a row', async () => {
    const under = make();
    stand.standIn.script.change({ row: 'C8' });
    await failure(under);
    await failure(under);
    const calls = stand.standIn.count;
    const problem = await failure(under);
    expect([calls, stand.standIn.count]).toEqual([5, 5]);
    expect(problem).toMatchObject({ kind: { code: 'provider-unavailable', status: 503 }, details: { costMicroUsd: 0, retryAfterSeconds: expect.any(Number) } });
    expect(under.engine.health().state).toBe('down');
    expect(under.alarms).toEqual([{ code: 'circuit-open', detail: expect.any(String) }]);
  });

  it('stops before the next call when asked to, never in the middle of one', async () => {
    const before = new AbortController();
    before.abort();
    await expect(make().engine.draw(anOrder(), before.signal, silent)).rejects.toMatchObject({ kind: { code: 'drawing-stopped' }, details: { costMicroUsd: 0 } });
    expect(stand.standIn.count).toBe(0);

    const during = new AbortController();
    const progress = { ...silent, attemptStarted: () => during.abort() };
    expect((await make().engine.draw(anOrder(), during.signal, progress)).costMicroUsd).toBeGreaterThan(0);

    script({ row: 'B3' });
    const spent = stand.standIn.bill().microUsd;
    const stopped = await problemOf(make().engine.draw(anOrder(), during.signal, silent));
    expect(stopped.kind.code).toBe('drawing-stopped');
    expect(stand.standIn.bill().microUsd).toBe(spent);
  });

  it('asks a model only for sizes and shapes it draws, and says what it could not ask for', async () => {
    const order = anOrder({ prompt: aPrompt({ model: 'gemini-2.5-flash-image', imageSize: '4K', aspectRatio: '1:8' }) });
    const drawing = await draw(make({ model: 'gemini-2.5-flash-image' }), order);
    expect(stand.standIn.calls[0]?.generationConfig['imageConfig']).toEqual({ aspectRatio: '9:16' });
    expect(drawing.notices).toHaveLength(2);
  });

  it('refuses to start with a model that has no card or no price', () => {
    expect(() => make({ model: 'gemini-9-image' })).toThrow(/No image model "gemini-9-image"/);
    expect(() => make({ fallbackModel: 'imagen-4' })).toThrow(/imagen-4/);
  });

  it('offers the built-in engine and never switches to it by itself', async () => {
    for (const row of ['C2', 'C8', 'C11', 'B1']) {
      script({ row, times: 4 });
      const { details } = await failure(make());
      expect(details.detail).toContain('The built-in engine can draw it now, free.');
      expect(details.extra).toMatchObject({ alternative: { engine: 'vector' } });
    }
  });

  it('shows a refusal in the words of the provider, without links, and with the support code for support', async () => {
    script({ row: 'B2' }, { row: 'B1' });
    const under = make();
    const withCode = await failure(under);
    expect(withCode.details.detail).toContain("violated Google's Responsible AI practices");
    expect(withCode.details.extra).toMatchObject({ provider: { supportCode: '11030041', responseId: '211Sao2AGf-HoLAP_svcmA4' } });
    expect((await failure(under)).details.detail).not.toMatch(/https?:/);
  });

  it('never lets a key out: not in problems, not in alarms', async () => {
    const echo = { status: 400, text: 'upstream refused a-key-of-the-tests', used: null };
    for (const line of [{ row: 'C12' }, { row: 'C13' }, { raw: echo }]) {
      script(line);
      const under = make();
      const problem = await failure(under);
      expect(JSON.stringify([problem.message, problem.details, under.alarms])).not.toMatch(/AIza|a-key-of-the-tests/);
    }
  });
});
