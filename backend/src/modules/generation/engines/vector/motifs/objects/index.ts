import { gondola, igloo, partyHat, tipi } from './dwellings.js';
import { tricorne } from './tricorne.js';
import { corkscrew, hotDog, mokaPot, popcorn, pretzel, wineBottle } from './street-food.js';
import { beehive } from './beehive.js';
import { carabiner, handcuffs, safetyPin } from './fastenings.js';
import { sprayCan } from './spray-can.js';
import { crossedWrenches, drill, gavel, pliers } from './workshop.js';
import { barberPole, chefKnife, dogTags, soundwave } from './callings.js';
import { fishbowl } from './fishbowl.js';
import { airplane, paperPlane } from './airplane.js';
import { anchor } from './anchor.js';
import { arrow, crossedArrows } from './arrow.js';
import { balloon } from './balloon.js';
import { hotAirBalloon } from './hot-air-balloon.js';
import { banner, scroll } from './banner.js';
import { bicycle } from './bicycle.js';
import { bone } from './bone.js';
import { letter } from './letter.js';
import { bowTie } from './bow-tie.js';
import { brokenChain, chain } from './chain.js';
import { claddagh } from './claddagh.js';
import { book } from './book.js';
import { camera } from './camera.js';
import { candle } from './candle.js';
import { aceOfSpades, dice, fourAces } from './cards.js';
import { chessKing, chessKnight, chessQueen } from './chess.js';
import { devilHorns } from './devil-horns.js';
import { compass } from './compass.js';
import { crown } from './crown.js';
import { coffeeCup, potion, wineGlass } from './cups.js';
import { flowerPot } from './flower-pot.js';
import { fishingRod, starFishing } from './fishing-rod.js';
import { blood, tears } from './liquids.js';
import { bubbles } from './bubbles.js';
import { paperBoat } from './paper-boat.js';
import { birdCage } from './bird-cage.js';
import { crystalBall } from './crystal-ball.js';
import { bell, gear, ribcage, tarotCard } from './curios.js';
import { divingHelmet } from './diving-helmet.js';
import { dagger } from './dagger.js';
import { crystals, diamond } from './diamond.js';
import { daruma } from './daruma.js';
import { bamboo } from './bamboo.js';
import { enso, manekiNeko, origamiCrane } from './eastern.js';
import { feather } from './feather.js';
import { peacockFeather } from './peacock-feather.js';
import { frame } from './frame.js';
import { banana } from './banana.js';
import { egg } from './egg.js';
import { masonJar } from './mason-jar.js';
import { apple } from './apple.js';
import { brain } from './brain.js';
import { comet } from './comet.js';
import { cupcake } from './cupcake.js';
import { giftBox } from './gift-box.js';
import { kite } from './kite.js';
import { drum } from './drum.js';
import { globe } from './globe.js';
import { chilli, donut, kiwiFruit, lemon, pineapple, watermelon } from './fruit.js';
import { pomegranate } from './pomegranate.js';
import { guitar } from './guitar.js';
import { courtCards } from './court-cards.js';
import { americanFlag } from './american-flag.js';
import { torch } from './torch.js';
import { honeyJar } from './honey-jar.js';
import { sombrero } from './sombrero.js';
import { topHat } from './headgear.js';
import { glasses } from './glasses.js';
import { sunglasses } from './sunglasses.js';
import { ring } from './ring.js';
import { hourglass } from './hourglass.js';
import { bookStack } from './book-stack.js';
import { foldingFan } from './folding-fan.js';
import { brokenHeart, tooth } from './keepsakes.js';
import { key, padlock } from './key.js';
import { lantern } from './lantern.js';
import { lightBulb } from './light-bulb.js';
import { lighthouse } from './lighthouse.js';
import { tower } from './tower.js';
import { locomotive } from './locomotive.js';
import { car } from './lowrider.js';
import { microphone } from './microphone.js';
import { cassette, headphones, piano, vinyl } from './music-gear.js';
import { saxophone } from './saxophone.js';
import { trumpet } from './trumpet.js';
import { coffin, eightBall, pumpkin, tombstone, witchHat } from './night-things.js';
import { cabin, eiffelTower, match, shield, telescope } from './places.js';
import { teddyBear } from './teddy-bear.js';
import { clock, pocketWatch } from './pocket-watch.js';
import { rocket } from './rocket.js';
import { scissors, scissorsAndComb } from './scissors.js';
import { shipWheel } from './ship-wheel.js';
import { krakenAndShip, ship } from './kraken-and-ship.js';
import { boxingGloves } from './boxing-gloves.js';
import { barbell, skateboard } from './sport.js';
import { basketball, controller, football, surfboard } from './sports-gear.js';
import { rosary } from './rosary.js';
import { cowboyHat, lips, theatreMasks } from './stage.js';
import { katana } from './katana.js';
import { sword } from './sword.js';
import { tattooMachine } from './tattoo-machine.js';
import { dna } from './dna.js';
import { atom, mechanic, palette, pencil, stethoscope } from './trades.js';
import { avocado, beer, iceCream, pizza } from './treats.js';
import { typewriter } from './typewriter.js';
import { umbrella } from './umbrella.js';
import { violin } from './violin.js';
import { camperVan } from './camper-van.js';
import { motorcycle, tent } from './vehicles.js';
import { revolver } from './revolver.js';
import { axe } from './axe.js';
import { bomb, trident } from './weapons.js';
import { submarine } from './submarine.js';
import { awarenessRibbon, bow } from './ribbons.js';
import { discoBall } from './disco-ball.js';
import { scales } from './justice.js';
import { seashell } from './seashell.js';
import type { Motif } from '../motif.js';
import { longship } from './longship.js';
import { astronautHelmet } from './astronaut-helmet.js';
import { thornCrown } from './thorn-crown.js';
import { bowAndArrow } from './bow-and-arrow.js';
import { household } from './household.js';
import { accordion, campfire, electricGuitar, gramophone, harmonica, sailboat } from './pastimes.js';
import { outings } from './outings.js';
import { town } from './town.js';

/** Every motif of this folder. */
export const objects: readonly Motif[] = [
  paperPlane,
  airplane,
  anchor,
  arrow,
  crossedArrows,
  balloon,
  hotAirBalloon,
  banner,
  scroll,
  bicycle,
  book,
  camera,
  candle,
  aceOfSpades,
  fourAces,
  ...courtCards,
  sombrero,
  honeyJar,
  krakenAndShip,
  torch,
  americanFlag,
  dice,
  chessKing,
  chessQueen,
  chessKnight,
  devilHorns,
  compass,
  crown,
  coffeeCup,
  wineGlass,
  potion,
  dagger,
  divingHelmet,
  diamond,
  crystals,
  peacockFeather,
  feather,
  frame,
  guitar,
  hourglass,
  key,
  padlock,
  lantern,
  lightBulb,
  lighthouse, tower,
  microphone,
  vinyl,
  cassette,
  headphones,
  piano,
  coffin,
  tombstone,
  pumpkin,
  witchHat,
  eightBall,
  pocketWatch,
  clock,
  rocket,
  scissors,
  scissorsAndComb,
  shipWheel,
  ship,
  longship,
  boxingGloves,
  barbell,
  skateboard,
  football, basketball, controller, surfboard, theatreMasks, lips, cowboyHat, rosary, seashell, sword, katana,
  tattooMachine, mechanic, palette, pencil, stethoscope, dna, atom, iceCream, pizza, avocado, beer, cupcake, typewriter,
  umbrella, motorcycle, camperVan, tent, globe, axe, trident, revolver, bomb, topHat, sunglasses, glasses, bowTie, bow,
  awarenessRibbon, ring, bone, bookStack, brokenHeart, comet, foldingFan, letter, masonJar, egg, tooth, manekiNeko, daruma,
  enso, bamboo, origamiCrane, pineapple, apple, kiwiFruit, lemon, pomegranate, chilli, banana, donut, watermelon,
  crystalBall, tarotCard, birdCage, bubbles, paperBoat, gear, brain, ribcage, chain, brokenChain, kite, bell, giftBox, violin, saxophone,
  trumpet, drum, eiffelTower, cabin, telescope, shield, teddyBear, match, claddagh, locomotive, car, submarine,
  astronautHelmet, bowAndArrow, scales, discoBall,
  ...household,
  thornCrown,
  ...outings,
  ...town,
  blood,
  tears,
  fishingRod,
  starFishing,
  fishbowl,
  flowerPot, barberPole, chefKnife, dogTags, soundwave,
  sailboat, campfire, electricGuitar, gramophone, accordion, harmonica,
  gavel, drill, pliers, crossedWrenches, handcuffs, safetyPin, carabiner, beehive, sprayCan,
  pretzel, popcorn, hotDog, wineBottle, corkscrew, mokaPot,
  igloo, tipi, gondola, partyHat, tricorne,
];
