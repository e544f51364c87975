import type { Page } from 'playwright-core';

/** Where a page stands that is nothing but pictures: what this machine and this Chromium do at best. */
const BARE = '/bare-tiles';

/**
 * Opens a page without any program: as many plain pictures in a list as the gallery has designs, as large, of the same
 * files, with their names under them. Its frames a second are the floor that a gallery is held against.
 */
export async function openBareTiles(page: Page, count: number): Promise<void> {
  if (page.url() === 'about:blank') await page.goto('/settings');
  const pictures = await page.evaluate(async () => {
    const answer = await (await fetch('/api/v1/concepts?limit=100')).json() as { concepts: { title: string; image: { url: string } }[] };
    return answer.concepts.map(({ title, image }) => ({ title, url: `${image.url}&w=320` }));
  });
  const tiles = Array.from({ length: count }, (_, at) => pictures[at % pictures.length] ?? { title: '', url: '' });
  const body = `<!doctype html><title>Bare tiles</title><style>
    body { margin: 0; display: grid; height: 100vh; grid-template: 68px minmax(0, 1fr) / 332px minmax(0, 1fr); background: #e9e7ee; font: 16px sans-serif; }
    ul { grid-area: 2 / 2; overflow: auto; margin: 0; padding: 20px 24px; list-style: none; }
    ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(190px, 1fr)); gap: 18px 16px; }
    img { display: block; width: 100%; aspect-ratio: 1; height: auto; background: white; }
  </style><ul class="tiles">${tiles.map(({ title, url }) => `<li><img src="${url.replaceAll('&', '&amp;')}" width="206" height="206" loading="lazy" alt=""><b>${title}</b></li>`).join('')}</ul>`;
  await page.route(`**${BARE}`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(BARE, { waitUntil: 'networkidle' });
  await page.unroute(`**${BARE}`);
}
