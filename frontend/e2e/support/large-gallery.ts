import type { Page } from 'playwright-core';
import { untilTrue } from './eventually';

const PROMPTS = ['an acorn', 'a bee', 'a candle', 'a dagger', 'an eye', 'a feather', 'an hourglass', 'an owl'];

/** Fills the visitor's history with `count` concepts: eight ideas drawn once, then answered from the cache, all in the list. */
export async function fillGallery(page: Page, count: number): Promise<void> {
  if (page.url() === 'about:blank') await page.goto('/settings');
  await page.evaluate(async ({ prompts, answers }) => {
    const ask = async (prompt: string | undefined): Promise<void> => {
      const answer = await fetch('/api/v1/generate_tattoo', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ prompt, count: 4 }) });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    };
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let one = next++; one < answers; one = next++) await ask(prompts[one % prompts.length]);
    };
    for (const prompt of prompts) await ask(prompt);
    await Promise.all(Array.from({ length: 6 }, worker));
  }, { prompts: PROMPTS, answers: Math.ceil(count / 4) - PROMPTS.length });
  await untilTrue(page, async (all) => {
    let [found, cursor] = [0, ''];
    do {
      const page = await (await fetch(`/api/v1/concepts?limit=100${cursor}`)).json() as { concepts: unknown[]; nextCursor: string | null };
      found += page.concepts.length;
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor !== '');
    return found >= all;
  }, count);
}
