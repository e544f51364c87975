import type { Motif } from '../motif.js';
import { bread, cheese, cookie, croissant, fries } from './bakery.js';
import { razor } from './razor.js';
import { bullet } from './cartridge.js';
import { nunchucks } from './nunchucks.js';
import { grenade, mace, shuriken, sickle } from './small-arms.js';
import { spear } from './spear.js';
import { switchblade } from './switchblade.js';
import { burger, ramen, sushi, taco } from './dishes.js';
import { carrot } from './carrot.js';
import { eggplant, garlic, grapes, peach, pear, tomato } from './garden.js';
import { chefHat, friedEgg, fryingPan, rollingPin, teapot } from './kitchen.js';
import { cigarette } from './cigarette.js';
import { pearls } from './pearls.js';
import { whisk } from './whisk.js';
import { highHeel } from './high-heel.js';
import { pipe } from './smoking-pipe.js';
import { cocktail, lighter, whiskey } from './vices.js';
import { vase, vaseOfFlowers } from './vase-of-flowers.js';
import { anvil, hammer, handSaw, screwdriver, shovel, wateringCan } from './tools.js';
import { boot } from './boot.js';
import { cutlery, fork, sneaker, spoon } from './footwear.js';
import { corn } from './corn.js';
import { inkwell } from './inkwell.js';
import { bathtub, fountainPen, handbag } from './parlour.js';
import { button, needleAndThread, sewingMachine, yarn } from './sewing.js';
import { chocolate, lollipop, popsicle, rubberDuck } from './sweets.js';
import { handMirror, lipstick, perfume } from './vanity.js';
import { genieLamp, locket, matryoshka, mustache, twentySidedDie } from './wishes.js';
import { boomerang, instantPicture, magnet, pinwheel, satellite, throne } from './playthings.js';
import { cleaver, graduationCap, harp, kettlebell, metronome, prism, sparkPlug, sundial } from './measures.js';

/** What stands in a house: kitchen, table, drawers and tool shed. */
export const household: readonly Motif[] = [
  vase, vaseOfFlowers, chefHat, whisk, rollingPin, fryingPan, friedEgg, teapot, burger, taco,
  sushi, ramen, croissant, bread, cheese, fries, cookie, grapes, peach, pear,
  carrot, tomato, eggplant, garlic, cocktail, whiskey, cigarette, lighter, pipe, razor,
  switchblade, grenade, bullet, shuriken, spear, mace, sickle, nunchucks,
  lipstick, perfume, highHeel, handMirror, pearls, hammer, screwdriver, handSaw, anvil, shovel, wateringCan,
  needleAndThread, yarn, sewingMachine, button, lollipop, popsicle, chocolate, rubberDuck, sneaker, boot, cutlery, fork, spoon,
  fountainPen, inkwell, corn, bathtub, handbag, genieLamp, locket, matryoshka, mustache, twentySidedDie,
  cleaver, graduationCap, harp, kettlebell, metronome, prism, sparkPlug, sundial,
  boomerang, instantPicture, magnet, pinwheel, satellite, throne,
];
