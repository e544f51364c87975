import { draw, startApp } from './support/processes.mjs';
import { ms, quantile } from './support/table.mjs';

const ROUNDS = 12;

/** Times of one endpoint over widths that were never asked before: nothing comes from a cache. */
async function timesOf(path, cookie) {
  const times = [];
  for (let round = 0; round < ROUNDS + 2; round += 1) {
    const started = performance.now();
    const answer = await fetch(path(60 + round), { headers: { cookie, 'sec-fetch-site': 'same-origin' } });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path(60)}: ${answer.status}`);
    if (round > 1) times.push(performance.now() - started);
  }
  return times;
}

/** From concept to skin over HTTP, 1024 px, one request at a time. */
export async function pixels() {
  const app = await startApp();
  const drawn = await draw(app, 'a wolf and a rose, blackwork, 100 mm wide');
  const cookie = drawn.headers.getSetCookie().map((text) => text.split(';', 1)[0]).join('; ');
  const { concepts: [concept] } = await drawn.json();
  const at = (rest) => (width) => `${app.url}/api/v1/images/${concept.image.sha256}/${rest}`.replace('WIDTH', String(width));
  const wanted = {
    'tattooability report': at('tattooability?widthMm=WIDTH'),
    'ageing preview': at('ageing.png?widthMm=WIDTH&years=10'),
    'stencil SVG': at('stencil.svg?widthMm=WIDTH'),
    'stencil PDF': at('stencil.pdf?widthMm=WIDTH'),
  };
  const rows = [];
  for (const [name, path] of Object.entries(wanted)) {
    const times = await timesOf(path, cookie);
    rows.push([name, ms(quantile(times, 0.5)), ms(quantile(times, 0.95))]);
  }
  const rss = app.rss();
  await app.stop();
  return {
    title: 'From concept to skin, 1024 px',
    method: `Whole requests over HTTP, ${ROUNDS} widths each after two to warm up. The report measures a picture once and grades what it measured for each width; everything else is made anew.`,
    columns: ['what', 'p50', 'p95'],
    rows,
    notes: `Resident memory of the application afterwards: ${rss} MB.`,
  };
}
