import { expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { eventually } from '../support/eventually';
import { inBrowser } from '../support/in-browser';

inBrowser('API keys', ({ visit }) => {
  it('are shown once, work, and are refused after they were revoked', async () => {
    const page = await visit();
    await page.goto('/keys');
    await page.getByRole('button', { name: 'New key' }).click();
    await page.getByLabel('What is it for?').fill('Kiosk');
    await page.getByRole('button', { name: 'Make the key' }).click();
    const dialog = page.getByRole('dialog', { name: 'Store this key now' });
    const secret = await dialog.locator('code').innerText();
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await dialog.isVisible()).toBe(true));
    await dialog.getByLabel('I have stored it').check();
    await dialog.getByRole('button', { name: 'Close' }).click();

    const asKey = async () => (await fetch(`${process.env['E2E_URL'] ?? ''}/api/v1/me`, { headers: { authorization: `Bearer ${secret}` } })).status;
    expect(await asKey()).toBe(200);

    await page.getByRole('tab', { name: 'TypeScript' }).click();
    const sample = (await page.locator('pre').filter({ hasText: 'await fetch' }).innerText()).replace(/tcd_live_\w*…/u, secret);
    expect(execFileSync(process.execPath, ['--input-type=module', '--eval', sample], { encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '0' } })).toMatch(/\/api\/v1\/images\/\w+\.png\S* \w+ \d/u);

    const body = JSON.stringify({ prompt: 'a paper crane' });
    const drawn = await fetch(`${process.env['E2E_URL'] ?? ''}/api/v1/generate_tattoo`, { method: 'POST', body, headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' } });
    expect(drawn.status).toBe(200);
    await page.getByRole('combobox', { name: 'Asked by' }).selectOption('Kiosk');
    await page.waitForURL(/key=key_/u);
    const line = page.getByRole('row').filter({ hasText: 'a paper crane' });
    await eventually(async () => {
      await page.getByRole('button', { name: 'Look again' }).click();
      expect(await line.innerText()).toMatch(/Kiosk[^]*(Built-in engine|Cache)[^]* ms/u);
    });

    await page.getByRole('button', { name: 'Change what Kiosk may spend' }).click();
    await page.getByLabel('Most it may spend a day').fill('2.5');
    await page.getByRole('button', { name: 'Change the limit' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Kiosk' }).getByText('$2.50').waitFor();

    await page.getByRole('button', { name: 'Revoke Kiosk' }).click();
    await page.getByLabel('Name of the key').fill('Kiosk');
    await page.getByRole('button', { name: 'Revoke it' }).click();
    await page.getByText('revoked').waitFor();
    // Revoked means refused within a second, on every process.
    const until = Date.now() + 5000;
    while ((await asKey()) !== 401 && Date.now() < until) await page.waitForTimeout(100);
    expect(await asKey()).toBe(401);
    expect(await page.locator('body').innerText()).not.toContain(secret);
  });
});
