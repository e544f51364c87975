import { describe, expect, it } from '@jest/globals';
import { sceneOf } from '../execute.js';
import { commissionFor } from '../testing/commission.js';

const castOf = (subject: string, language = 'en', elements: readonly string[] = []): string[] =>
  sceneOf(commissionFor({ subject, elements, language })).scene.actors.map(({ motif, relation }) => (relation === null ? motif : `${motif}:${relation.kind}`));

describe('a part of a beast', () => {
  it.each([
    ['phoenix feather', 'en', 'feather'], ['wolf paw', 'en', 'paw-print'], ['eagle wing', 'en', 'wings'], ['dragon eye', 'en', 'beast-eye'], ['tiger eyes', 'en', 'beast-eyes'], ['lion tooth', 'en', 'fang'],
    ['pluma de fénix', 'es', 'feather'], ['olho de dragão', 'pt', 'beast-eye'], ['plume d’aigle', 'fr', 'feather'], ['Drachenauge', 'de', 'beast-eye'], ['Wolfspfote', 'de', 'paw-print'],
    ['occhio di lupo', 'it', 'beast-eye'], ['глаз дракона', 'ru', 'beast-eye'],
    ["my dog Bailey's paw print", 'en', 'paw-print'], ['Pfotenabdruck von meinem Hund', 'de', 'paw-print'], ['asas de anjo', 'pt', 'wings'], ['крылья ангела', 'ru', 'wings'],
  ])('%s (%s) is the %s alone', (said, language, motif) => {
    expect(castOf(said, language)).toEqual([motif]);
  });

  it.each(['wolf with blue eyes', 'butterfly wings', 'a snake eating an apple'])('%s is no part', (said) => {
    expect(castOf(said)[0]).not.toMatch(/^(?:beast|wings|feather$)/u);
  });
});

describe('many of one animal', () => {
  it.each([
    ['wolf pack', 'en', 'walking-wolf', 4], ['pack of wolves', 'en', 'walking-wolf', 4], ['Wolfsrudel', 'de', 'walking-wolf', 4], ['manada de lobos', 'es', 'walking-wolf', 4],
    ['meute de loups', 'fr', 'walking-wolf', 4], ['school of fish', 'en', 'fish', 5], ['herd of elephants', 'en', 'walking-elephant', 4], ['стая волков', 'ru', 'walking-wolf', 4],
  ])('%s (%s) are so many %s', (said, language, motif, count) => {
    expect(castOf(said, language)).toEqual(Array.from({ length: count }, () => motif));
  });
});

describe('one of something', () => {
  it.each([
    ['deux mains qui se tiennent', 'fr', ['holding-hands']], ['holding hands', 'en', ['holding-hands']], ['two dice', 'en', ['dice']],
    ['Kolibri an einer Orchidee', 'de', ['hummingbird', 'orchid']], ['polilla de la muerte', 'es', ['moth']],
    ['a wren', 'en', ['small-bird']], ['eine Maus', 'de', ['mouse']], ['une souris', 'fr', ['mouse']], ["a death's head moth", 'en', ['moth']], ['Kolibris', 'de', ['hummingbird', 'hummingbird', 'hummingbird']],
    ["polpo su un'ancora", 'it', ['octopus', 'anchor:seat']], ['волк и медведь дерутся', 'ru', ['walking-wolf', 'walking-bear:against']], ['воин сражается с медведем', 'ru', ['fighting-viking', 'walking-bear:against']], ['ein Paar, das sich küsst', 'de', ['kissing-faces']],
    ['Raben', 'de', ['raven']], ['coppia di rondini', 'it', ['swallow', 'swallow']], ['méduse bleue et violette', 'fr', ['jellyfish']],
    ['un ours qui pêche un saumon', 'fr', ['bear', 'fish:held']], ['zwei Schwalben, die um ein Herz fliegen', 'de', ['heart', 'swallow:around', 'swallow:around']],
    ['renard roulé en boule qui dort', 'fr', ['sleeping-fox']], ['a sleeping bear cub', 'en', ['sleeping-bear']],
    ['ein Dackel, der aus einem Blumentopf schaut', 'de', ['dachshund', 'flower-pot:base']],
  ])('%s (%s) is %j: drawn as two, said like a plural, or named after death', (said, language, cast) => {
    expect(castOf(said, language)).toEqual(cast);
  });
});

describe('what somebody has or does anyway', () => {
  it.each([
    ['medusa', ['snakes', 'closed eyes'], ['medusa']], ['tiger', ['blue eyes'], ['tiger']], ['an owl holding a pocket watch in its claws', [], ['owl', 'pocket-watch:held']],
    ['jellyfish', ['flowing tentacles'], ['jellyfish']], ['dog', ['a dachshund'], ['dachshund']], ['horse', ['flaming mane running'], ['running-horse', 'flame:ablaze']],
    ['a snake eating its own tail around a full moon', [], ['moon', 'ouroboros:around']], ['stack of old books', [], ['book-stack']], ['skull', ['an eye'], ['skull', 'eye']],
  ])('%s with %j is %j', (subject, elements, cast) => {
    expect(castOf(subject, 'en', elements)).toEqual(cast);
  });

  it('what it does not do is told, what it does by nature is not', () => {
    const noticed = (subject: string, elements: readonly string[] = []): string => sceneOf(commissionFor({ subject, elements, language: 'en' })).notices.join();
    expect(noticed('medusa', ['closed eyes'])).toContain('closed eyes');
    expect(noticed('koi swimming upstream')).toBe('');
  });

  it.each(['two wolves back to back', 'dos lobos espalda con espalda', 'zwei Wölfe Rücken an Rücken'])('%s look away from each other', (subject) => {
    const language = subject.slice(0, 2) === 'tw' ? 'en' : subject.slice(0, 2) === 'do' ? 'es' : 'de';
    expect(sceneOf(commissionFor({ subject, language })).scene.actors.map(({ motif, flip }) => [motif, flip])).toEqual([['wolf', true], ['wolf', true]]);
  });
});

describe('a band round a limb', () => {
  it.each([
    ['plain black armband', 'blackwork', ['black-band']], ['armband', 'tribal', ['tribal-band']], ['celtic knot armband', 'celtic', ['celtic-band']], ['rose armband', 'blackwork', ['rose']],
    ['two black bands', 'blackwork', ['black-bands']],
  ])('%s in %s is %j', (subject, style, cast) => {
    const { scene } = sceneOf(commissionFor({ subject, style, language: 'en', widthMm: 332, heightMm: 42 }));
    expect(scene.actors.map(({ motif }) => motif)).toEqual(cast);
  });
});

describe('what is not missed', () => {
  const noticed = (subject: string, elements: readonly string[], more: object = {}): string => sceneOf(commissionFor({ subject, elements, language: 'en', ...more })).notices.join();

  it('are the letters themselves, splashes where the style makes them, and parts of what is drawn', () => {
    expect(noticed('hand-drawn lettering', ['feather'], { lettering: 'breathe' })).not.toMatch(/cannot draw/u);
    expect(noticed('raven', ['red splashes'], { style: 'trash-polka' })).not.toMatch(/cannot draw/u);
    expect(noticed('rose', ['sharp thorns', 'thorny stem'])).not.toMatch(/cannot draw/u);
    expect(noticed('viking', ['long beard'])).not.toMatch(/cannot draw/u);
    expect(noticed('árbol', ['raíces largas'], { language: 'es' })).not.toMatch(/cannot draw/u);
  });

  it('are things beside letters when they are not drawn', () => {
    expect(noticed('quadratic equation', [], { lettering: 'π' })).toMatch(/quadratic equation/u);
    expect(noticed('cat', ['long beard'])).toMatch(/long beard/u);
    expect(noticed('Hund auf einem Kissen', [], { language: 'de' })).toMatch(/kissen/u);
  });

  it('are not those in another style, nor things of their own', () => {
    expect(noticed('raven', ['red splashes'], { style: 'blackwork' })).toMatch(/red splashes/u);
    expect(noticed('raven', ['quadratic equation'])).toMatch(/quadratic equation/u);
  });
});

describe('young ones', () => {
  it.each([
    ['elephant mother and baby', 'en', 'walking-elephant', 1], ['lioness with her cub', 'en', 'lioness', 1], ['mama bear and cubs', 'en', 'walking-bear', 2], ['family of elephants', 'en', 'walking-elephant', 2],
    ['mamá osa con su osezno', 'es', 'walking-bear', 1], ['Bärin mit ihrem Jungen', 'de', 'walking-bear', 1],
  ])('%s (%s) are their parent and the same again, small: no people', (said, language, motif, young) => {
    expect(castOf(said, language)).toEqual([motif, ...Array.from({ length: young }, () => `${motif}:young`)]);
  });

  it('named as a thing of its own is no drawing that is missed', () => {
    expect(sceneOf(commissionFor({ subject: 'lioness', elements: ['her cub'], language: 'en' })).notices.join()).not.toMatch(/cannot draw/u);
  });
});

describe('fellows', () => {
  it.each([['wolf running with its pack under a full moon', 'en', 'running-wolf'], ['elephant with her herd', 'en', 'walking-elephant'], ['lobo con su manada', 'es', 'walking-wolf']])('%s (%s) is four of the %s, and nothing else is counted', (said, language, motif) => {
    const cast = castOf(said, language);
    expect(cast.filter((one) => one === motif)).toHaveLength(4);
    expect(cast.filter((one) => one.startsWith('moon')).length).toBeLessThan(2);
    expect(sceneOf(commissionFor({ subject: said, language })).notices.join()).not.toMatch(/cannot draw/u);
  });
});

describe('what falls apart', () => {
  it.each([
    ['feather turning into birds', 'en', 'feather'], ['dandelion dissolving into birds', 'en', 'dandelion'], ['clock shattering into butterflies', 'en', 'clock'], ['pluma que se convierte en pájaros', 'es', 'feather'],
    ['Pusteblume, die sich in Vögel auflöst', 'de', 'dandelion'], ['pissenlit qui se transforme en oiseaux', 'fr', 'dandelion'],
  ])('%s (%s) is a %s', (said, language, motif) => {
    const [hero, other] = castOf(said, language);
    expect([hero, other?.split(':')[1]]).toEqual([motif, 'scatter']);
  });
});

describe('what has no form', () => {
  it.each([['resilience', 'en', 'lotus'], ['fuerza', 'es', 'lion'], ['Hoffnung', 'de', 'anchor'], ['my grandmother’s garden', 'en', 'bouquet']])('%s (%s) is told by a sign, the %s', (said, language, motif) => {
    expect(castOf(said, language)).toEqual([motif]);
    expect(sceneOf(commissionFor({ subject: said, language })).notices.join()).toMatch(/has no form to draw/u);
  });
});

describe('what somebody does', () => {
  it.each([
    ['wolf pack running', 'en', 'running-wolf'], ['leopard crawling down', 'en', 'prowling-leopard'], ['un gatto nero che dorme', 'it', 'sleeping-cat'], ['un zorro durmiendo', 'es', 'sleeping-fox'],
    ['Wolf der den Mond anheult', 'de', 'howling-wolf'], ['Katze die auf dem Fensterbrett schläft', 'de', 'sleeping-cat'], ['волк воет на луну', 'ru', 'howling-wolf'],
    ['ein rennendes Pferd', 'de', 'running-horse'], ['un corbeau en vol', 'fr', 'flying-raven'], ['um lobo uivando', 'pt', 'howling-wolf'], ['a bear standing on its hind legs', 'en', 'rearing-bear'], ['fox running through tall grass', 'en', 'running-fox'], ['спящая кошка', 'ru', 'sleeping-cat'],
  ])('%s (%s) is drawn as the %s', (said, language, motif) => {
    expect(castOf(said, language)[0]).toBe(motif);
  });

  it('is told when it is not drawn, in any language, and not when it is', () => {
    const told = (subject: string, language: string): string => sceneOf(commissionFor({ subject, language })).notices.join();
    expect(told('perrito salchicha durmiendo', 'es')).toMatch(/not durmiendo/u);
    expect(told('gato durmiendo', 'es')).toBe('');
    expect(told('cat sitting on a stack of books', 'en')).toBe('');
  });

  it('is done by whom the phrase before named', () => {
    expect(castOf('cane', 'it', ['che dorme'])).toEqual(['sleeping-dog']);
  });

  it('is not done by who is named before it', () => {
    expect(castOf('a fox and a sleeping cat')).toEqual(['fox', 'sleeping-cat']);
  });
});

describe('two phrases that have one name together', () => {
  it.each([
    [['padre', 'hijo de la mano caminando'], 'es', 'father-and-child'], [['mère', 'fille qui se tiennent la main'], 'fr', 'mother-and-child'], [['little boy', 'fishing rod sitting on a dock'], 'en', 'boy-fishing'],
  ] as const)('%j (%s) are the %s', ([subject, ...elements], language, motif) => {
    expect(castOf(subject, language, elements)).toEqual([motif]);
  });
});

describe('people', () => {
  const told = (subject: string, language = 'en'): string => sceneOf(commissionFor({ subject, language })).notices.join();

  it.each([['samurai kneeling under the moon', /not kneeling/u], ['a ninja in the rain', /no ninja of its own/u]])('who cannot do what is asked say so: %s', (said, notice) => {
    expect(told(said)).toMatch(notice);
  });

  it('who do it are one with whom the words call them', () => {
    expect(castOf('девушка танцует балет', 'ru')).toEqual(['ballerina']);
    expect(told('lovers kissing')).toBe('');
  });

  it('sit on what is shaped like itself', () => {
    expect(castOf('pin-up girl sitting on an anchor')).toEqual(['pin-up-girl', 'anchor:seat']);
  });
});
