import { afterAll, describe, expect, it } from '@jest/globals';
import { WorkerPool } from '../../../../platform/workers/index.js';
import type { DrawnScene } from './draw-scene.js';
import { sceneOf } from './execute.js';
import { LAYOUTS } from './layout/index.js';
import { MOTIFS } from './motifs/index.js';
import type { Scene } from './scene/scene.js';
import { STYLES } from './styles/index.js';
import { inkOf } from './testing/ink.js';
import { commissionFor } from './testing/commission.js';

const threads = new WorkerPool(1);
afterAll(() => threads.close());

type Brief = Parameters<typeof commissionFor>[0];

const onSheet = (scene: Scene): Promise<DrawnScene> => threads.run<DrawnScene>({ beside: import.meta.url, file: './testing/sheet.worker', task: 'draw' }, scene);

const drawn = (brief: Brief, variation = 1): Promise<DrawnScene> => onSheet(sceneOf(commissionFor(brief, { variation })).scene);

/** Ink on the sheet, none of it in the outermost 2 %, in a file of bearable size. */
async function expectSound(result: DrawnScene): Promise<void> {
  const ink = await inkOf(result.svg);
  expect(ink.share).toBeGreaterThan(0.002);
  expect(ink.atEdge).toBe(0);
  expect(result.svg.length).toBeLessThan(700_000);
  expect(result.svg).not.toMatch(/NaN|undefined|Infinity/);
}

describe('every style', () => {
  it.each(STYLES.map((style) => style.slug))('%s draws a lone hero, a bouquet, a scene and words without overflow', async (style) => {
    await expectSound(await drawn({ subject: 'lion', style, palette: 'full-colour' }));
    await expectSound(await drawn({ subject: 'rose', elements: ['lavender'], style }, 2));
    await expectSound(await drawn({ subject: 'mountains', elements: ['pine trees', 'moon'], style }, 2));
    await expectSound(await drawn({ subject: '', lettering: 'Memento mori', style }));
  });
});

describe('bad input', () => {
  it('draws thirty subjects at once and says what did not fit', async () => {
    const subjects = MOTIFS.slice(0, 30).map((motif) => motif.name.replaceAll('-', ' '));
    const composed = sceneOf(commissionFor({ subject: subjects.join(', '), elements: subjects }));
    expect(composed.notices.join(' ')).toContain('Too much for one drawing');
    await expectSound(await onSheet(composed.scene));
  });

  it.each([[10, 10], [10, 80], [80, 10], [600, 600], [75, 600], [600, 75], [30, 240]])('draws on %d × %d mm', async (widthMm, heightMm) => {
    for (const style of ['engraving', 'american-traditional', 'fine-line']) {
      await expectSound(await drawn({ subject: 'wolf', elements: ['moon', 'roses'], style, widthMm, heightMm }));
    }
  });

  it('letters eighty characters, and characters no face has, without tofu', async () => {
    await expectSound(await drawn({ subject: 'anchor', lettering: 'the quick brown fox jumps over the lazy dog while the sun sets behind the hills!' }));
    const result = await drawn({ subject: 'anchor', style: 'fine-line', lettering: '永遠 love' });
    expect(result.notices.join(' ')).toContain('"永"');
    await expectSound(result);
  });

  it.each([['minimalist', 100, 100], ['minimalist', 240, 60], ['fine-line', 240, 60], ['dotwork', 100, 100]] as const)('%s inks the letters of a banner on %d × %d mm', async (style, widthMm, heightMm) => {
    const { svg } = await drawn({ subject: 'compass', lettering: '48.8566° N', style, widthMm, heightMm });
    const lines = [...svg.matchAll(/<path d="([^"]*)"([^>]*)>/gu)].filter(([, d = '']) => (d.match(/M/gu) ?? []).length >= 15);
    expect(lines.filter(([, , paint = '']) => !/fill="(?:none|#fff)"/u.test(paint)).length).toBeGreaterThan(0);
  });

  it('letters the words in an ornament when it cannot draw the subject', async () => {
    const composed = sceneOf(commissionFor({ subject: 'quadratic equation' }));
    expect(composed.scene.words?.text).toBe('Quadratic equation');
    expect(composed.notices.join(' ')).toContain('no drawing of "quadratic equation"');
    await expectSound(await onSheet(composed.scene));
  });
});

describe('layouts', () => {
  const scene = sceneOf(commissionFor({ subject: 'wolf', elements: ['moon', 'roses', 'pine trees', 'dagger'], lettering: 'Amor' })).scene;

  it.each(LAYOUTS.map((layout) => layout.name))('%s holds every cast it is asked for', async (name) => {
    await expectSound(await onSheet({ ...scene, layout: name }));
  });

  it.each(STYLES.map(({ slug }, i) => [slug, i] as const))('%s composes a cast of its own kind on a sheet of its own shape', async (style, i) => {
    const casts = [
      { subject: 'cat wearing a top hat on a skull' }, { subject: 'mountains', elements: ['pine trees'] }, { subject: 'daisy', elements: ['rose', 'lavender'] },
      { subject: 'two koi', elements: ['yin yang'] }, { subject: 'celtic knot' }, { subject: 'sun and moon' }, { subject: 'swallow carrying a letter', lettering: 'Mom' },
    ];
    const sheets = [[100, 130], [60, 240], [150, 100], [240, 30], [80, 142]] as const;
    const [widthMm, heightMm] = sheets[i % sheets.length] ?? [100, 100];
    await expectSound(await drawn({ ...casts[i % casts.length], style, widthMm, heightMm }));
  });

  it.each([
    ['wolf howling at the moon', ['pine trees'], 80, 142], ['koi', ['waves'], 105, 140], ['lion', [], 80, 142], ['lotus', ['moon phases'], 60, 240],
    ['lady', ['cherry blossoms'], 130, 520], ['snake around a dagger', ['roses'], 150, 200], ['eagle', [], 80, 142],
  ] as const)('%s %j on %d × %d mm fills at least four fifths of the height, a creature by itself nearly as much', async (subject, elements, widthMm, heightMm) => {
    for (const style of ['blackwork', 'fine-line', 'dotwork']) {
      const { svg } = await drawn({ subject, elements: [...elements], style, widthMm, heightMm });
      expect((await inkOf(svg)).tall).toBeGreaterThan(elements.length === 0 ? 0.74 : 0.8);
    }
  });

  it.each([['dragon', 'japanese', 130, 520], ['snake', 'fine-line', 50, 250], ['koi', 'japanese', 110, 196], ['wolf', 'blackwork', 120, 480], ['owl', 'geometric', 60, 260]] as const)(
    'a %s in %s on %d × %d mm fills its column from end to end', async (subject, style, widthMm, heightMm) => {
      const result = await drawn({ subject, style, widthMm, heightMm });
      await expectSound(result);
      expect((await inkOf(result.svg)).tall).toBeGreaterThan(0.85);
    },
  );

  it('gives at least three different compositions of a plain subject, and the same one for the same variation', async () => {
    const owl = async (variation: number) => (await drawn({ subject: 'owl' }, variation)).svg;
    const pictures = [await owl(1), await owl(2), await owl(3)];
    expect(new Set(pictures).size).toBe(3);
    expect(await owl(2)).toBe(pictures[1]);
  });
});
