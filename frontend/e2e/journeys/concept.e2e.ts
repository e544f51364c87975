import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { draw } from '../support/seed';
import { inBrowser } from '../support/in-browser';

/** Its owner calls it so, and the server has it. */
async function named(page: Page, id: string, title: string): Promise<void> {
  const status = await page.evaluate(async (to) => {
    const body = JSON.stringify({ title: to.title });
    return (await fetch(`/api/v1/concepts/${to.id}`, { method: 'PATCH', headers: { 'content-type': 'application/json' }, body })).status;
  }, { id, title });
  expect(status).toBe(200);
}

inBrowser('The page of a concept', ({ visit }) => {
  it('leads to the stencil as a PDF of the chosen width in two acts', async () => {
    const page = await visit();
    const [concept] = await draw(page, 'a dagger through a heart, 90 mm');
    await page.goto(`/c/${concept?.id ?? ''}/concept`);
    await page.getByRole('link', { name: 'Stencil & print' }).click();
    const print = page.getByRole('link', { name: 'Print at real size' });
    const address = await print.getAttribute('href');
    expect(address).toContain('stencil.pdf?widthMm=90');
  });

  it('judges again when the width changes, and the smallest safe width is one tap away, stays when the design becomes a favourite and is what is printed', async () => {
    const page = await visit();
    const [concept] = await draw(page, 'a fine line fern, 30 mm');
    await page.goto(`/c/${concept?.id ?? ''}/tattooability`);
    await page.getByText(/Smallest safe width is/).waitFor();
    const link = page.getByRole('button', { name: /^Show it at \d+ mm$/ });
    const safe = /(\d+)/.exec(await link.innerText())?.[1] ?? '';
    await link.click();
    await page.getByRole('heading', { name: new RegExp(`${safe} mm`) }).waitFor();
    const slider = page.getByRole('slider', { name: 'At this width' });
    await eventually(async () => expect(await slider.inputValue()).toBe(safe));
    await page.getByRole('button', { name: 'Favourite', exact: true }).click();
    await page.locator('.fav[aria-pressed=true]').waitFor();
    expect(await slider.inputValue()).toBe(safe);
    await page.getByRole('link', { name: 'Stencil & print' }).click();
    const print = page.getByRole('link', { name: 'Print at real size' });
    await eventually(async () => expect(await print.getAttribute('href')).toContain(`widthMm=${safe}&`));
  });

  it('follows a moving slider with its millimetres, and traces anew once, when the hand rests', async () => {
    const page = await visit();
    const [concept] = await draw(page, 'a lantern, 90 mm');
    await page.goto(`/c/${concept?.id ?? ''}/stencil`);
    const stage = page.locator('tcd-stencil-stage image, tcd-stencil-stage img').first();
    await stage.waitFor();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('stencil.svg')) asked.push(request.url());
    });
    await page.getByRole('slider', { name: 'Printed width' }).evaluate((element: HTMLInputElement) => {
      for (let mm = 91; mm <= 110; mm += 1) {
        element.value = String(mm);
        element.dispatchEvent(new Event('input'));
      }
    });
    await page.getByText(/^110 × \d+ mm/u).waitFor();
    await eventually(async () => expect(await page.locator('tcd-stencil-stage').innerHTML()).toContain('widthMm=110'));
    expect(asked).toEqual([expect.stringContaining('widthMm=110')]);
  });

  it('tells on the page that a star did not reach the server, and keeps what there was', async () => {
    const page = await visit();
    const [concept] = await draw(page, 'a bee');
    await page.goto(`/c/${concept?.id ?? ''}/concept`);
    const star = page.getByRole('button', { name: 'Favourite', exact: true });
    await star.waitFor();
    await page.context().setOffline(true);
    await star.click();
    const setback = page.locator('tcd-setback [role=alert]');
    await setback.getByText(/You are offline and nothing was changed/).waitFor();
    expect(await star.getAttribute('aria-pressed')).toBe('false');
    await page.context().setOffline(false);
    await star.click();
    await page.locator('.fav[aria-pressed=true]').waitFor();
    expect(await setback.count()).toBe(0);
  });

  it('lights the pin of the row that has the focus', async () => {
    const page = await visit();
    const [concept] = await draw(page, 'a rose with leaves, 70 mm');
    await page.goto(`/c/${concept?.id ?? ''}/tattooability`);
    await page.locator('button.name').first().focus();
    await page.locator('.pin.lit').waitFor();
    await eventually(async () => expect(await page.locator('.pin.lit').count()).toBe(1));
  });

  it('shows the ageing split at a handle, and says it is a simulation', async () => {
    const page = await visit();
    const [concept] = await draw(page, 'an anchor, 60 mm');
    await page.goto(`/c/${concept?.id ?? ''}/ageing`);
    await page.getByText('This is a simulation').waitFor();
    const pictures = page.locator('tcd-compare img');
    await page.waitForFunction(() => [...document.querySelectorAll<HTMLImageElement>('tcd-compare img')].every((image) => image.complete && image.naturalWidth > 0));
    await eventually(async () => expect(await pictures.count()).toBe(2));
  });

  it('tells what was said, built and sent, and leads back to the studio', async () => {
    const page = await visit();
    const [concept] = await draw(page, 'a lighthouse in a storm');
    await page.goto(`/c/${concept?.id ?? ''}/prompt`);
    await page.getByText('Isolated Tattoo Concept').waitFor();
    await page.getByRole('link', { name: 'Edit and draw' }).click();
    await page.waitForURL(/\/studio\//u);
  });

  it('draws exactly what was typed, with the price before the click, and says that nothing was interpreted', async () => {
    const page = await visit();
    const [concept] = await draw(page, 'a swallow pls, trending on artstation');
    await page.goto(`/c/${concept?.id ?? ''}/prompt`);
    const button = page.getByRole('button', { name: 'Draw exactly what I typed' });
    await page.getByText(/^Free, about \d+ s\.$/u).waitFor();
    await button.click();
    await page.getByRole('log', { name: 'Conversation' }).getByText('nothing was interpreted').waitFor();
    await page.getByRole('link', { name: 'See the full prompt' }).last().click();
    await page.getByText('Drawn exactly as you typed it').waitFor();
    await eventually(async () => expect(await page.locator('pre').innerText()).toContain('a swallow pls, trending on artstation'));
  });

  it('is not there for another visitor', async () => {
    const owner = await visit();
    const [concept] = await draw(owner, 'a secret garden gate');
    const stranger = await visit();
    await stranger.goto(`/c/${concept?.id ?? ''}/concept`);
    await stranger.getByRole('heading', { name: 'This concept is not here' }).waitFor();
  });

  it('is shown to others by a link with an end, without the words unless its owner says so', async () => {
    const owner = await visit();
    const [concept] = await draw(owner, 'a dagger through a heart, 90 mm');
    await named(owner, concept?.id ?? '', 'For Ana');
    await owner.goto(`/c/${concept?.id ?? ''}/concept`);
    await owner.getByRole('button', { name: 'Share' }).click();
    await owner.getByRole('button', { name: 'Make a link' }).click();
    const link = await owner.getByLabel('Link', { exact: true }).inputValue();

    const other = await visit();
    await other.goto(link);
    await other.getByRole('heading', { name: 'For Ana' }).waitFor();
    await other.getByText(/90 × \d+ mm/u).waitFor();
    await other.getByRole('heading', { name: /90 mm$/u }).waitFor();
    await other.getByText(/^This link works until/u).waitFor();
    expect(await other.locator('blockquote').count()).toBe(0);

    await owner.getByLabel('Show my words too').check();
    await owner.getByRole('button', { name: 'Make a link' }).click();
    await other.goto(await owner.getByLabel('Link', { exact: true }).inputValue());
    await other.getByText('a dagger through a heart, 90 mm').waitFor();

    await owner.getByRole('button', { name: /^End it: .*with your words$/u }).click();
    await owner.getByRole('list', { name: 'Just done' }).getByText('The link has ended.').waitFor();
    await other.reload();
    await other.getByRole('heading', { name: 'There is nothing behind this link' }).waitFor();
    await owner.getByRole('button', { name: /^End it: (?!.*with your words)/u }).waitFor();
  });
});
