import { expect, it } from '@jest/globals';
import { StudioScreen } from '../screens/studio';
import { PLAIN_HOST } from '../support/chromium.mjs';
import { inBrowser } from '../support/in-browser';

inBrowser('Over plain http, on a network of one’s own', ({ visit, url }) => {
  it('draws, shows the prompt and copies it, though the browser trusts the page less', async () => {
    const page = await visit({ baseURL: url.replace('127.0.0.1', PLAIN_HOST) });
    const studio = new StudioScreen(page);
    await studio.open();
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await studio.draw('a paper crane');
    await page.getByRole('link', { name: 'See the full prompt' }).click();
    await page.getByText('Isolated Tattoo Concept').waitFor();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.', { exact: true }).first().waitFor();
  });
});
