import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from '../support/in-browser';

async function newKey(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const body = JSON.stringify({ name: 'Swagger', scopes: ['draw', 'read'] });
    const made = await fetch('/api/v1/api-keys', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return ((await made.json()) as { key: string }).key;
  });
}

async function executed(page: Page): Promise<{ readonly status: string; readonly answer: string }> {
  const operation = page.locator('[id$=generateTattoo]').filter({ has: page.locator('.opblock-summary') });
  if ((await operation.locator('.execute').count()) === 0) await operation.locator('.opblock-summary-control').click();
  await operation.locator('.execute').click();
  const response = operation.locator('.live-responses-table tbody tr').first();
  await response.locator('.response-col_status').waitFor();
  return { status: (await response.locator('.response-col_status').innerText()).trim(), answer: await response.innerText() };
}

inBrowser('Swagger UI', ({ visit }) => {
  it('draws the example for the page itself, for a key once one was given, and keeps the key over a reload', async () => {
    const page = await visit();
    await page.goto('/docs');
    const key = await newKey(page);
    expect(await executed(page)).toMatchObject({ status: expect.stringMatching(/^200/) });

    await page.locator('.auth-wrapper .authorize').click();
    await page.locator('.auth-container input').first().fill(key);
    await page.locator('.auth-btn-wrapper .authorize').first().click();
    await page.locator('.btn-done').first().click();
    await page.reload();
    await page.locator('.auth-wrapper .authorize.locked').waitFor();
    const { status, answer } = await executed(page);
    expect(answer).not.toContain('two-credentials');
    expect(status).toMatch(/^200/);
  });
});
