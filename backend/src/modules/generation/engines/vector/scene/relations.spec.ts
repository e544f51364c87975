import { describe, expect, it } from '@jest/globals';
import { sceneOf } from '../execute.js';
import { commissionFor } from '../testing/commission.js';
import type { Actor } from './scene.js';

function actors(subject: string, elements: readonly string[] = [], language = 'en'): readonly Actor[] {
  return sceneOf(commissionFor({ subject, elements, language })).scene.actors;
}

const told = (subject: string, elements: readonly string[] = [], language = 'en'): string =>
  actors(subject, elements, language).map(({ motif, relation }) => (relation === null ? motif : `${motif} ${relation.kind}`)).join(', ');

describe('how two things stand to each other', () => {
  it.each([
    ['a dachshund wearing a top hat', 'dachshund, top-hat worn'],
    ['headphones on a skull', 'skull, headphones worn'],
    ['a dinosaur holding a balloon', 'dinosaur, balloon held'],
    ['a dinosaur holding balloons', 'dinosaur, balloon held, balloon held, balloon held'],
    ['an eye with a rose pupil', 'eye, rose within'],
    ['half lion face half flowers', 'lion, peony half'],
    ['a bear with mountains inside', 'bear, mountains fills'],
    ['mountains and a pine dentro de um círculo', 'mountains, pine-forest'],
    ['a tiger walking through bamboo', 'prowling-tiger, bamboo behind'],
    ['a rubber duck with devil horns', 'rubber-duck, devil-horns worn'],
    ['a tiger jumping through a hoop of fire', 'prowling-tiger, ring-of-fire behind'],
    ['rose with thorns made of barbed wire', 'rose, barbed-wire'],
    ['skull wrapped in chains', 'skull, chain around'], ['barbed wire wrapped around a rose', 'long-stemmed-rose, barbed-wire around'],
    ['owl with moons in its eyes', 'owl, moon eyes'], ['dragon from an egg', 'dragon, egg base'], ['deer with a forest in its antlers', 'stag, pine-forest antlers'],
    ['heart growing flowers', 'heart, peony from'], ['broken hourglass', 'hourglass, cracks cracks'], ['lion with a broken crown', 'lion, crown worn'],
    ['orange fox', 'fox'], ['crescent moon made of flowers', 'crescent-moon, peony made'], ['sun and moon face', 'sun-and-moon'], ['rose bouquet', 'rose, rose, rose'], ['orange slice', 'lemon'], ['smiling avocado', 'avocado, little-face smiles'], ['woman with a smiling face', 'lady'], ['smiley with flowers', 'smiley, peony'],
    ['sleeping cat on a stack of books', 'sleeping-cat, book-stack seat'],
    ['a raven holding a key in its beak', 'raven, key held'],
    ['lion with a rose in its mouth', 'lion, rose held'],
    ['fox under a mushroom', 'sitting-fox, mushroom shelter'],
    ['octopus wrapped around an anchor', 'octopus, anchor wrapped'],
    ['cat in a coffee cup', 'cat, coffee-cup frame'],
    ['skull with butterflies coming out of the eyes', 'skull, butterfly eyes'],
    ['phoenix rising from flames', 'phoenix, flame base'],
    ['a heart in flames', 'heart, flame ablaze'],
    ['a burning rose', 'rose, flame ablaze'],
    ['a skull with a crown of roses', 'skull, rose crown'],
    ['a wolf fighting a bear', 'walking-wolf, walking-bear against'],
    ['two wolves fighting', 'walking-wolf, walking-wolf against'],
    ['hummingbird feeding from a hibiscus', 'hummingbird, hibiscus feeds'],
    ['mountains with falling snow', 'mountains, snowflake falls'],
    ['a hawk hovering over a rabbit', 'eagle, rabbit below'],
    ['skull with two crows above', 'skull, raven above, raven above'],
    ['samurai on a horse', 'samurai-warrior, running-horse seat'],
    ['three swallows flying around a lighthouse', 'lighthouse, swallow around, swallow around, swallow around'],
    ['hand breaking through the ground holding a flower', 'hand, peony held'], ['crow made of ink holding a rose', 'raven, rose held'],
    ['a rose between two daggers', 'rose, dagger flank, dagger flank'], ["mushrooms growing out of a skull's eye socket", 'skull, mushroom eyes'],
    ['a lighthouse and under it a ship', 'lighthouse, ship below'], ['a wolf made of trees', 'wolf, pine-forest fills'],
    ['wolf reflected in the water as a puppy', 'wolf, reflection reflects, dog reflects'], ['half sunflower half butterfly', 'sunflower, butterfly half'],
    ['two hands holding a rose', 'rose, hand flank, hand flank'], ['heart with a snake wrapped around it', 'snake, heart wrapped'], ['bee on a sunflower with honeycomb behind', 'bee, sunflower seat, honeycomb behind'],
    ['tree whose roots become a heartbeat line', 'tree, heartbeat roots'], ['deer whose antlers become branches', 'stag, bare-tree antlers'], ['guitar whose neck turns into a tree', 'guitar, tree from'],
    ['hourglass with a city in the top bulb and a forest in the bottom', 'hourglass, city-skyline within, pine-forest within'], ['half lion half clock', 'lion, clock half'],
    ['lion whose mane turns into flames', 'lion, flame mane'], ['a snake wrapped around a rose', 'snake, long-stemmed-rose wrapped'],
    ['two ravens flying', 'flying-raven, flying-raven'],
    ['heart pierced by a sword', 'heart, sword through'],
    ['heart with a key inside', 'heart, key within'],
    ['owl surrounded by roses', 'owl, rose ring'],
    ['a key held by a hand', 'hand, key held'],
    ['skull with roses growing out', 'skull, rose from'],
    ['apple with an arrow through it', 'apple, arrow through'],
    ['hand-drawn moth', 'moth'],
    ['a shark with tiny fish around it', 'shark, fish around, fish around, fish around'],
    ['scorpion with a rose in its tail', 'scorpion, rose tail'],
    ['a black cat on a stack of books looking at the moon', 'gazing-cat, book-stack seat, moon'],
    ['cat at a window', 'cat, window frame'],
    ['deer looking back over its shoulder in a frame of pine trees', 'glancing-stag, pine-forest'],
    ['horse on its hind legs with lightning behind', 'rearing-horse, lightning-bolt behind'],
    ['an astronaut on the moon fishing for stars', 'floating-astronaut, moon seat, star-fishing held'],
    ['a crow holding an eyeball in its beak', 'raven, eye held'],
    ['crossed pistols', 'revolver, revolver crossed'],
    ['three birds flying from a dandelion', 'dandelion, swallow scatter, swallow scatter, swallow scatter'],
    ['butterflies coming out of an hourglass', 'hourglass, butterfly scatter'],
    ['half wolf face and half skull', 'wolf, skull half'],
    ['forest inside the silhouette of a wolf', 'walking-wolf, pine-forest fills'],
    ['bear silhouette filled with mountains', 'walking-bear, mountains fills'],
    ['a skull made of roses', 'skull, rose made'],
    ['an eagle catching a snake', 'eagle, snake held'],
    ['lion with a crown of thorns', 'lion, thorn-crown worn'],
    ['moth with moon phases and crystals', 'moth, moon-phases, crystals'],
    ['butterfly on a skull', 'skull, butterfly rider'],
    ['skull with crossed swords', 'skull, sword crossed'],
    ['two daggers crossed behind a heart', 'heart, dagger crossed, dagger crossed'],
    ['peony, two of them', 'peony, peony'],
    ['butterflies flying', 'butterfly, butterfly, butterfly'],
    ['the moon tarot card', 'moon, tarot-card frame'],
    ['deer head with flowers growing from its antlers', 'stag, peony antlers'],
    ['celtic tree of life', 'tree'],
    ['a heart dripping blood', 'heart, blood drips'],
    ['a candle with curling smoke', 'candle, smoke smokes'],
    ['skull with smoke coming out of its eyes', 'skull, smoke eyes'],
    ['a crying eye', 'eye, tears weeps'],
    ['geisha crying tears of blood', 'geisha, blood weeps'],
    ['mountains reflected in a lake', 'mountains, reflection reflects'],
    ['a heart with roots', 'heart, roots roots'],
    ['frog on a lily pad', 'frog, lily-pad seat'],
    ['an hourglass with a skull in it', 'hourglass, skull within'],
    ['a lighthouse on a cliff in a storm', 'lighthouse, cliff seat, storm-cloud'],
    ['a tree with roots', 'tree'],
    ['an astronaut sitting on a crescent moon fishing for stars', 'sitting-astronaut, crescent-moon seat, star-fishing held'],
    ['an hourglass with sand turning into stars', 'hourglass, stars scatter'],
    ['storm clouds with lightning', 'storm-cloud'],
    ['a candle dripping wax', 'candle'],
    ['a tea cup with steam', 'coffee-cup'],
    ['a castle on a cliff', 'castle, cliff seat'],
    ['a bleeding heart with a dagger', 'heart, blood drips, dagger'],
    ['mountain range with sun', 'mountains, sun-disc'],
    ['bonsai tree frame', 'bonsai'],
    ['a raven in an oval frame', 'raven, portrait-frame frame'],
    ['a smoking revolver', 'revolver, smoke smokes'],
    ['a smoking skull', 'skull, cigarette held'],
    ['avocado couple', 'avocado, avocado'],
    ['skeleton couple kissing', 'kissing-skulls'],
    ['two dancing skeletons', 'dancing-skeleton, dancing-skeleton'],
    ['a cowboy and his horse', 'cowboy-on-horseback'],
    ['a cowboy frog', 'frog, cowboy-hat worn'],
    ['grandma and grandpa dancing', 'dancing-couple'],
    ['a knight kneeling with his sword', 'kneeling-knight'],
    ['little girl holding a balloon', 'girl-with-balloon'],
    ['two penguins holding hands', 'penguin, penguin'],
    ['two koi fish swimming around a lotus', 'koi, koi, lotus'],
    ['runes around a valknut', 'valknut, vegvisir around'],
    ['tree whose roots form a heart', 'heart-rooted-tree'],
    ['sunflower with a bee on it', 'sunflower, bee rider'],
    ['a rabbit jumping out of a top hat', 'rabbit, top-hat base'],
    ['roses in the shape of a heart', 'heart, rose made'],
    ['a girl with half her face a skull', 'lady, skull half'],
    ['tree swing hanging from a branch', 'swing'],
    ['greek god Poseidon with trident', 'poseidon'],
    ['an anchor tangled in rope', 'anchor'],
    ['Saint Michael fighting the devil', 'saint-michael, standing-devil against'], ['woman wearing a wolf headdress', 'lady, wolf worn'], ['girl in a bear hood', 'lady, bear worn'],
    ['skull with a sombrero', 'skull, sombrero worn'],
    ['a moon with a face', 'moon-face'],
    ['a lion with butterflies around its head', 'lion, butterfly around, butterfly around, butterfly around'],
    ['two lovebirds in a cage', 'parrot, parrot, bird-cage frame'],
    ['deer with antlers full of flowers', 'stag, peony antlers'],
    ['moth with a moon on its wings', 'moth, moon wings'],
    ['lantern hanging from a crescent moon', 'lantern, crescent-moon hangs'],
    ['crescent moon with stars hanging from it', 'crescent-moon, star pendant, star pendant, star pendant'],
    ['eye reflecting mountains', 'eye, mountains within'],
    ['cloud with keys hanging from it', 'key, cloud hangs'],
    ['cat whose shadow is a lion', 'cat, walking-lion shadow'],
    ['castle surrounded by clouds', 'castle, cloud ring'],
    ['yin yang made of sun and moon', 'yin-yang, sun, moon'],
    ['tree half in winter half in summer', 'tree, bare-tree half'],
    ['two swans forming a heart', 'swan-heart'],
    ['two hearts tied together by a ribbon', 'heart, heart, bow ties'],
  ])('%s: %s', (subject, wanted) => {
    expect(told(subject)).toBe(wanted);
  });

  it.each([
    ['es', 'un gato sobre una calavera', 'cat, skull seat'],
    ['de', 'ein Rabe auf einem Schädel', 'raven, skull seat'],
    ['fr', 'un renard sous un champignon', 'sitting-fox, mushroom shelter'],
    ['pt', 'um lobo segurando uma rosa', 'wolf, rose held'],
    ['it', 'un gufo circondato da rose', 'owl, rose ring'],
    ['ru', 'кот на черепе', 'cat, skull seat'],
    ['es', 'una mano sujetando un corazón en llamas', 'hand, heart held, flame ablaze'],
    ['pt', 'um barco dentro de uma garrafa', 'ship, potion-bottle frame'],
    ['es', 'un revólver humeante', 'revolver, smoke smokes'],
    ['es', 'una luna con cara', 'moon-face'],
    ['pt', 'gato sentado na lua', 'cat, moon seat'],
    ['fr', 'une balance tenue par une main squelette', 'skeleton-hand, scales-of-justice held'],
    ['de', 'Avocadopaar', 'avocado, avocado'],
    ['it', 'un gufo che tiene una rosa', 'owl, rose held'],
  ])('is understood in %s: %s', (language, subject, wanted) => {
    expect(told(subject, [], language)).toBe(wanted);
  });

  it.each([
    ['elephant balancing on a ball', 'walking-elephant, football seat'],
    ['a lion standing on a rock', 'walking-lion, rock seat'],
    ['a fox in a coffee cup', 'fox, coffee-cup frame'],
    ['a wolf with a rose in its mouth', 'wolf, rose held'],
    ['a cat riding a tiger', 'cat, prowling-tiger seat'],
    ['a rabbit in the tall grass', 'rabbit, grass base'],
    ['a dagger through a heart', 'dagger, heart through'],
    ['saturn with its rings', 'planet'],
    ['a steaming, smoking cup of coffee', 'coffee-cup'],
    ['a girl with an umbrella', 'lady, umbrella shelter'],
    ['an astronaut floating with balloons shaped like planets', 'floating-astronaut, balloon, solar-system'],
    ['a wolf and a bear fighting', 'walking-wolf, walking-bear against'],
    ['half skull half woman with roses', 'skull, lady half, rose'],
    ['elephant with a mandala pattern on its ears', 'elephant'],
    ['stag with a cross between its antlers', 'stag, cross antlers'],
    ['space helmet filled with flowers', 'astronaut-helmet, peony within'],
    ["a woman's face made of roses", 'lady, rose mane'],
    ['skull made of roses', 'skull, rose made'],
    ["a woman's hand holding a rose", 'hand, rose held'],
    ['medusa, a greek statue', 'medusa'],
    ['skull with butterfly wings', 'skull, butterfly-wings'],
  ])('gives a head a body where it takes one, %s: %s', (subject, wanted) => {
    expect(told(subject)).toBe(wanted);
  });

  it('sets a landscape in the figure it is said to be in', () => {
    const surroundOf = (subject: string): string => sceneOf(commissionFor({ subject })).scene.surround;
    expect(['mountains inside a triangle', 'pine forest in a hexagon', 'a wave in a square', 'mountains in a circle', 'fox in a diamond frame'].map(surroundOf)).toEqual(['triangle', 'hexagon', 'square', 'ring', 'diamond']);
    expect(actors('mountains inside a triangle').map(({ motif }) => motif)).toEqual(['mountains']);
  });

  it.each([
    ['en', 'anatomical heart', 'flowers growing out of the arteries', 'heart-anatomical, peony from'],
    ['es', 'corazón anatómico', 'flores saliendo de las arterias', 'heart-anatomical, peony from'],
    ['fr', 'un crâne', 'des roses qui sortent du haut', 'skull, rose from'],
  ])('a thing said apart grows out of what is drawn, %s: %s with %s', (language, subject, element, wanted) => {
    expect(told(subject, [element], language)).toBe(wanted);
  });

  it('a bouquet of one flower is of several, one that is named is one', () => {
    const flowers = (subject: string): number => actors(subject).length;
    expect([flowers('bouquet of roses'), flowers('ramo de girasoles'), flowers('a rose'), flowers('two roses')]).toEqual([3, 3, 1, 2]);
  });

  it('leaves a landscape where it is: nobody stands inside the woods', () => {
    expect(told('a bear in a pine forest')).toBe('bear, pine-forest');
  });

  it('makes a pattern stand behind the animal it is named with', () => {
    const { scene } = sceneOf(commissionFor({ subject: 'mandala elephant' }));
    expect(scene.actors.map((actor) => actor.motif)).toEqual(['elephant']);
    expect(scene.surround).toBe('mandala');
  });

  it('leaves the middle of a mandala free for who winds over it', () => {
    expect(sceneOf(commissionFor({ subject: 'dragon over a mandala' })).scene.surround).toBe('filigree');
  });
});

describe('a phrase in a language it was not taken for', () => {
  it.each([
    ['metà lupo metà teschio', 'en', 'wolf, skull half'], ['volpe dentro una tazza', 'es', 'fox, coffee-cup frame'], ['calavera de la que salen flores', 'es', 'skull, peony from'],
    ['Totenkopf, aus dem Blumen wachsen', 'de', 'skull, peony from'], ['череп, из которого растут цветы', 'ru', 'skull, peony from'], ['Schlange um ein Schwert gewickelt', 'de', 'snake, sword wrapped'],
  ])('or in its own names the same things: %s', (subject, language, cast) => {
    expect(told(subject, [], language)).toBe(cast);
  });
});
