import type { Page } from 'playwright-core';
import { untilTrue } from './eventually';

export interface Seeded {
  readonly id: string;
  readonly conversationId: string;
  readonly title: string;
}

/** Draws through the API as the visitor of the page, and waits until the history has it. */
export async function draw(page: Page, prompt: string, more: Readonly<Record<string, unknown>> = {}): Promise<readonly Seeded[]> {
  if (page.url() === 'about:blank') await page.goto('/settings');
  const drawn = await page.evaluate(async (body) => {
    const answer = await fetch('/api/v1/generate_tattoo', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return ((await answer.json()) as { concepts: Seeded[] }).concepts;
  }, { prompt, ...more });
  for (const { id } of drawn) await untilTrue(page, async (conceptId) => (await fetch(`/api/v1/concepts/${conceptId}`)).ok, id);
  return drawn;
}
