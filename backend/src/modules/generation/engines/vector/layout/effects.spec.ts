import { describe, expect, it } from '@jest/globals';
import { arranged } from '../draw-scene.js';
import { sceneOf } from '../execute.js';
import { heightOf } from '../geometry/box.js';
import { commissionFor } from '../testing/commission.js';
import type { Item } from '../canvas/item.js';
import { boxOfItems } from './frame.js';

const drawn = (subject: string, elements: readonly string[] = [], language = 'en'): readonly Item[] =>
  arranged(sceneOf(commissionFor({ subject, elements, language })).scene).items;
/** Within a group its own name comes after that of the hero. */
const isOf = ({ id }: Item, name: string): boolean => id.split('/').slice(id.includes('/') ? 1 : 0).some((part) => part.startsWith(name));
const boxFor = (items: readonly Item[], name: string) => boxOfItems(items.filter((item) => isOf(item, name)));

describe('what happens to a thing', () => {
  it.each(['dagger', 'heart', 'rose', 'skull'])('blood drips from under a %s', (hero) => {
    const items = drawn(`${hero} dripping blood`);
    const [thing, blood] = [boxFor(items, `${hero}-1`), boxFor(items, 'blood-1')];
    expect(blood.bottom).toBeGreaterThan(thing.bottom);
    expect(blood.top).toBeGreaterThan(thing.top + heightOf(thing) * 0.3);
  });

  it.each([['candle', 'en', 'candle with smoke'], ['revolver', 'en', 'smoking revolver with smoke'], ['candle', 'es', 'vela con humo'], ['candle', 'de', 'Kerze mit Rauch'], ['candle', 'ru', 'свеча с дымом']])(
    'smoke rises over a %s (%s)', (hero, language, said) => {
      const items = drawn(said, [], language);
      expect(boxFor(items, 'smoke-1').top).toBeLessThan(boxFor(items, `${hero}-1`).top);
    },
  );

  it('a tear runs from the eye down', () => {
    const items = drawn('crying eye');
    expect(boxFor(items, 'tears-1').bottom).toBeGreaterThan(boxFor(items, 'eye-1').bottom);
  });

  it.each([['mountains reflected in a lake', 'en'], ['montañas reflejadas en un lago', 'es'], ['berge mit spiegelung im see', 'de']])('%s (%s) are seen again upside down under themselves', (said, language) => {
    const items = drawn(said, [], language);
    const image = items.filter(({ id }) => id.startsWith('air/') && !id.startsWith('air/water'));
    const land = items.filter(({ role }) => role === 'hero');
    expect(image.length).toBe(land.length);
    expect(boxOfItems(image).top).toBeGreaterThan(boxOfItems(land).top + heightOf(boxOfItems(land)) * 0.8);
  });

  it('fog leaves the face of who stands in it free', () => {
    const items = drawn('wolf in a misty forest');
    const wolf = boxFor(items, 'wolf-1');
    for (const { box } of items.filter(({ id }) => id.startsWith('air/fog'))) expect(box.top).toBeGreaterThan(wolf.top + heightOf(wolf) * 0.5);
  });
});

describe('a storm', () => {
  it.each(['a lighthouse on a cliff in a storm', 'a lighthouse in a storm', 'storm clouds with lightning over a ship'])('is over what stands in it: %s', (said) => {
    const items = drawn(said);
    const hero = boxOfItems(items.filter(({ role }) => role === 'hero'));
    const storm = boxFor(items, 'storm-cloud');
    expect([storm.top < hero.top, storm.bottom < hero.bottom]).toEqual([true, true]);
  });
});
