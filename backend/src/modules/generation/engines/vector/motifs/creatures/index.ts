import { hawk } from './hawk.js';
import { baphomet } from './baphomet.js';
import { bullSkull, deerSkull, goatSkull, ramSkull } from './beast-skulls.js';
import { axolotl } from './axolotl.js';
import { bastet } from './bastet.js';
import { beaver } from './beaver.js';
import { capybara } from './capybara.js';
import { catHead } from './cat-head.js';
import { cerberus } from './cerberus.js';
import { cobra } from './cobra.js';
import { frenchBulldog } from './french-bulldog.js';
import { griffin } from './griffin.js';
import { highlandCow } from './highland-cow.js';
import { hydra } from './hydra.js';
import { kitsune } from './kitsune.js';
import { bat } from './bat.js';
import { bear } from './bear.js';
import { bee } from './bee.js';
import { beetle } from './beetle.js';
import { bull } from './bull.js';
import { butterfly } from './butterfly.js';
import { camel } from './camel.js';
import { chameleon } from './chameleon.js';
import { cat } from './cat.js';
import { crab } from './crab.js';
import { crawlingPanther } from './crawling-panther.js';
import { crane } from './crane.js';
import { crocodile } from './crocodile.js';
import { dachshund } from './dachshund.js';
import { deer } from './deer.js';
import { dogBreeds } from './dog-breeds.js';
import { shepherdDog } from './dog-heads.js';
import { dinosaur } from './dinosaur.js';
import { dog } from './dog.js';
import { dolphin } from './dolphin.js';
import { dove } from './dove.js';
import { dragon } from './dragon.js';
import { dragonfly } from './dragonfly.js';
import { duck } from './duck.js';
import { eagle } from './eagle.js';
import { elephant } from './elephant.js';
import { starfish } from './exotic.js';
import { fish } from './fish.js';
import { fishSkeleton } from './fish-skeleton.js';
import { lakeMonster } from './lake-monster.js';
import { flamingo } from './flamingo.js';
import { flyingRaven } from './flying-raven.js';
import { flyingSwan } from './flying-swan.js';
import { fox } from './fox.js';
import { frog } from './frog.js';
import { gecko } from './gecko.js';
import { giraffe } from './giraffe.js';
import { goat } from './goat.js';
import { gorilla } from './gorilla.js';
import { hedgehog } from './hedgehog.js';
import { hippo } from './hippo.js';
import { horse } from './horse.js';
import { howlingWolf } from './howling-wolf.js';
import { hummingbird } from './hummingbird.js';
import { jellyfish } from './jellyfish.js';
import { kangaroo } from './kangaroo.js';
import { koala } from './koala.js';
import { koi } from './koi.js';
import { lion } from './lion.js';
import { lioness } from './lioness.js';
import { llama } from './llama.js';
import { lobster } from './lobster.js';
import { mantis } from './mantis.js';
import { mantaRay } from './manta-ray.js';
import { minotaur } from './minotaur.js';
import { monkey } from './monkey.js';
import { moth } from './moth.js';
import { mouse } from './mouse.js';
import { octopus } from './octopus.js';
import { orca } from './orca.js';
import { otter } from './otter.js';
import { barnOwl } from './barn-owl.js';
import { gazingCat } from './gazing-cat.js';
import { sleepingBear } from './sleeping-bear.js';
import { glancingWolf } from './glancing-wolf.js';
import { glancingStag } from './glancing-stag.js';
import { rearingHorse } from './rearing-horse.js';
import { owl } from './owl.js';
import { panda } from './panda.js';
import { leopard, panther } from './panther.js';
import { roaringLion, roaringTiger } from './roaring-cats.js';
import { parrot } from './parrot.js';
import { peacock } from './peacock.js';
import { pegasus } from './pegasus.js';
import { penguin } from './penguin.js';
import { phoenix } from './phoenix.js';
import { prowlingLeopard } from './prowling-leopard.js';
import { prowlingTiger } from './prowling-tiger.js';
import { pig } from './pig.js';
import { pug } from './pug.js';
import { rabbit } from './rabbit.js';
import { ram } from './ram.js';
import { raven } from './raven.js';
import { redPanda } from './red-panda.js';
import { rearingBear } from './rearing-bear.js';
import { runningFox } from './running-fox.js';
import { lamb } from './lamb.js';
import { runningWolf } from './running-wolf.js';
import { runningHorse } from './running-horse.js';
import { rhino } from './rhino.js';
import { rooster } from './rooster.js';
import { scorpion } from './scorpion.js';
import { seahorse } from './seahorse.js';
import { seal } from './seal.js';
import { shark } from './shark.js';
import { sittingDog, sittingFox } from './seated.js';
import { raccoon } from './raccoon.js';
import { sleepingDog } from './sleeping-dog.js';
import { sleepingFox } from './sleeping-fox.js';
import { sleepingCat } from './sleeping-cat.js';
import { ladybug } from './ladybug.js';
import { cardinal, smallBird } from './small-bird.js';
import { sloth } from './sloth.js';
import { snail } from './snail.js';
import { snake } from './snake.js';
import { spider } from './spider.js';
import { standingRhino } from './standing-rhino.js';
import { standingZebra } from './standing-zebra.js';
import { standingStag } from './standing-stag.js';
import { squirrel } from './squirrel.js';
import { stag } from './stag.js';
import { swallow } from './swallow.js';
import { swan } from './swan.js';
import { toucan } from './toucan.js';
import { tiger } from './tiger.js';
import { mandalaTurtle, turtle } from './turtle.js';
import { unicorn } from './unicorn.js';
import { whale } from './whale.js';
import { walkingBear } from './walking-bear.js';
import { walkingElephant } from './walking-elephant.js';
import { walkingLion } from './walking-lion.js';
import { walkingWolf } from './walking-wolf.js';
import { wolf } from './wolf.js';
import { zebra } from './zebra.js';
import { anglerfish, coral, pufferfish } from './sea-oddities.js';
import { ant, caterpillar, housefly } from './insects.js';
import { badger, skunk, walrus } from './striped-beasts.js';
import { dodo, pterodactyl, triceratops } from './ancient-beasts.js';
import { birdsAfar } from './birds-afar.js';
import { goose, ostrich, seagull, turkey } from './field-birds.js';
import { eel, manatee, shrimp } from './shore-life.js';
import { armadillo, woodpecker } from './woodland.js';
import { chimera } from './chimera.js';
import { sphinx } from './sphinx.js';
import { stegosaurus } from './stegosaurus.js';
import { tengu } from './tengu.js';
import { brontosaurus } from './brontosaurus.js';
import { centaur } from './centaur.js';
import { centipede } from './centipede.js';
import { cicada } from './cicada.js';
import { kiwiBird } from './kiwi-bird.js';
import { puffin } from './puffin.js';
import { wyvern } from './wyvern.js';
import { manticore } from './manticore.js';
import { werewolf } from './werewolf.js';
import { sabertooth } from './sabertooth.js';
import { hamster } from './hamster.js';
import { meerkat } from './meerkat.js';
import { platypus } from './platypus.js';
import { wombat } from './wombat.js';
import { harpy } from './harpy.js';
import { quetzal } from './quetzal.js';
import { moose } from './moose.js';
import { bison } from './bison.js';
import { narwhal } from './narwhal.js';
import { hammerheadShark } from './hammerhead-shark.js';
import { boar } from './boar.js';
import { nautilusShell } from './nautilus.js';
import { hare } from './hare.js';
import { heron } from './heron.js';
import { lynx } from './lynx.js';
import { scarab } from './scarab.js';
import { squid } from './squid.js';
import { stingray } from './stingray.js';
import { vulture } from './vulture.js';
import { sandDollar } from './sand-dollar.js';
import { opossum } from './opossum.js';
import { pelican } from './pelican.js';
import { firefly } from './firefly.js';
import { mammoth } from './mammoth.js';
import { orangutan } from './orangutan.js';
import { lemur } from './lemur.js';
import { cow } from './cow.js';
import { donkey } from './donkey.js';
import { cheetah } from './cheetah.js';
import { chick } from './chick.js';
import { polarBear } from './polar-bear.js';
import { rattlesnake } from './rattlesnake.js';
import { trilobite } from './trilobite.js';
import { clownfish, lionfish, seaUrchin } from './reef.js';
import { swordfish } from './swordfish.js';
import type { Motif } from '../motif.js';
import { ravenSkull } from './raven-skull.js';
import { whaleTail } from './whale-tail.js';

/** Every animal the vector engine can draw. */
export const creatures: readonly Motif[] = [
  bat, bear, bee, beetle, bull, butterfly, cat, crab, crane, deer, dog, dolphin, dove, dragon, dragonfly, eagle, elephant, fox, frog,
  gecko, goat, gorilla, horse, howlingWolf, hummingbird, jellyfish, koi, leopard, lion, lioness, mantaRay, moth, octopus, orca, owl,
  panda, panther, roaringLion, roaringTiger, peacock, phoenix, rabbit, ram, raven, flyingRaven, flyingSwan, scorpion, seahorse, shark, snake, spider, stag, swallow,
  ...dogBreeds,
  swan, tiger, turtle, mandalaTurtle, unicorn, whale, whaleTail, wolf, sleepingCat, dachshund, shepherdDog, pug, smallBird, cardinal,
  fish,
  fishSkeleton,
  lakeMonster, snail, ladybug, hedgehog, squirrel, penguin, flamingo, parrot, giraffe, crocodile, mouse, starfish, walkingBear, walkingElephant,
  walkingLion, runningHorse,
  rearingHorse, glancingStag, glancingWolf, gazingCat, barnOwl,
  sleepingBear, standingStag, walkingWolf, crawlingPanther, prowlingTiger, prowlingLeopard, standingRhino, standingZebra,
  runningWolf, camel, chameleon, toucan, kitsune, cerberus, griffin, capybara, beaver, bastet, sleepingFox, lobster, koala, raccoon,
  sittingDog, sittingFox, axolotl, kangaroo, otter, seal, sloth, dinosaur, monkey, rooster, pig, duck, mantis, zebra, rhino, hippo,
  llama, bullSkull, ravenSkull, ramSkull, goatSkull, deerSkull, baphomet, highlandCow, catHead, cobra,
  frenchBulldog,
  pegasus,
  sleepingDog,
  redPanda,
  minotaur,
  anglerfish, coral, pufferfish,
  hydra,
  ant, caterpillar, housefly,
  badger, skunk, walrus, dodo, pterodactyl, triceratops, birdsAfar, goose, ostrich, seagull, turkey,
  eel, manatee, shrimp,
  armadillo, woodpecker,
  brontosaurus, centaur, centipede, cicada, kiwiBird, puffin, chimera, sphinx, stegosaurus, tengu,
  wyvern,
  manticore,
  werewolf,
  sabertooth,
  hamster,
  meerkat,
  platypus,
  wombat,
  harpy,
  quetzal,
  rearingBear, runningFox, lamb,
  hawk,
  moose, bison, narwhal, hammerheadShark, boar, nautilusShell, hare, heron, lynx, scarab, squid, stingray, vulture,
  sandDollar, opossum, pelican, firefly, mammoth, orangutan, lemur, cow, donkey, cheetah,
  chick, polarBear, rattlesnake, trilobite, clownfish, lionfish, seaUrchin, swordfish,
];
