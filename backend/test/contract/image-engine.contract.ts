import { expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { Drawing, DrawingOrder, ImageEngine, Turn } from '../../src/modules/generation/engines/image-engine.js';
import { sha256 } from '../../src/modules/generation/engines/gemini/request/engine-turn.js';
import { anOrder, aPrompt, never, silent } from '../support/gemini/an-order.js';

/** What every engine promises. */
export function imageEngineContract(current: () => ImageEngine): void {
  const prompt = () => aPrompt({ engine: current().name, model: current().model });
  const order = (wishes: Partial<DrawingOrder> = {}): DrawingOrder => anOrder({ prompt: prompt(), ...wishes });
  const draw = (wishes: Partial<DrawingOrder> = {}): Promise<Drawing> => current().draw(order(wishes), never(), silent);
  const refine = (of: Drawing, turn: Turn | null): Promise<Drawing> => {
    const image = { sha256: sha256(of.bytes), mimeType: of.mimeType, bytes: of.bytes };
    return draw({
      parent: { image, turn },
      prompt: { ...prompt(), refinement: { parentSha256: image.sha256, instruction: 'make the moon larger' } },
    });
  };

  it('returns a whole image of the size and type it says, in the shape that was asked for', async () => {
    const drawing = await draw();
    const { info } = await sharp(drawing.bytes, { failOn: 'error' }).raw().toBuffer({ resolveWithObject: true });
    const { format } = await sharp(drawing.bytes).metadata();
    expect([info.width, info.height, `image/${format}`]).toEqual([drawing.width, drawing.height, drawing.mimeType]);
    expect(Math.abs(Math.log(info.width / info.height / 0.75))).toBeLessThan(0.05);
  });

  it('costs no more than it quoted', async () => {
    const quote = current().quote(prompt());
    expect(quote.maxMicroUsd).toBeGreaterThanOrEqual(quote.usualMicroUsd);
    expect(quote.seconds).toBeGreaterThan(0);
    const { costMicroUsd } = await draw();
    expect(Number.isSafeInteger(costMicroUsd)).toBe(true);
    expect(costMicroUsd).toBeLessThanOrEqual(quote.maxMicroUsd);
  });

  it('keeps a turn that survives being JSON, and refines from it', async () => {
    const parent = await draw();
    const turn = JSON.parse(JSON.stringify(parent.turn)) as Turn;
    expect(turn).toEqual(parent.turn);
    expect((await refine(parent, turn)).width).toBe(parent.width);
  });

  it('refines a drawing whose turn another engine wrote, or nobody', async () => {
    const parent = await draw();
    for (const turn of [null, { engine: 'another', anything: [1, 2] }])
      expect((await refine(parent, turn)).bytes.length).toBeGreaterThan(0);
  });

  it('draws nothing for an order that was stopped before it began', async () => {
    const stopped = new AbortController();
    stopped.abort();
    await expect(current().draw(order(), stopped.signal, silent)).rejects.toThrow();
  });

  it('says how it is without being asked to draw', () => {
    expect(current().health()).toEqual({ state: 'ok', detail: expect.stringMatching(/^[A-Z].*\.$/) });
  });
}
