import type { Motif } from '../motif.js';
import { airplane, paperPlane } from './airplane.js';
import { anchor } from './anchor.js';
import { arrow, crossedArrows } from './arrow.js';
import { balloon, hotAirBalloon } from './balloon.js';
import { banner, scroll } from './banner.js';
import { bicycle } from './bicycle.js';
import { book } from './book.js';
import { camera } from './camera.js';
import { candle } from './candle.js';
import { aceOfSpades, dice, fourAces } from './cards.js';
import { chessKing, chessKnight, chessQueen } from './chess.js';
import { compass } from './compass.js';
import { crown } from './crown.js';
import { coffeeCup, potion, wineGlass } from './cups.js';
import { dagger } from './dagger.js';
import { crystals, diamond } from './diamond.js';
import { feather } from './feather.js';
import { frame } from './frame.js';
import { guitar } from './guitar.js';
import { hourglass } from './hourglass.js';
import { key, padlock } from './key.js';
import { lantern } from './lantern.js';
import { lighthouse } from './lighthouse.js';
import { microphone } from './microphone.js';
import { clock, pocketWatch } from './pocket-watch.js';
import { rocket } from './rocket.js';
import { scissors, scissorsAndComb } from './scissors.js';
import { ship } from './ship.js';
import { barbell, boxingGloves, skateboard } from './sport.js';
import { katana, sword } from './sword.js';
import { tattooMachine } from './tattoo-machine.js';
import { typewriter } from './typewriter.js';
import { umbrella } from './umbrella.js';

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
  dice,
  chessKing,
  chessQueen,
  chessKnight,
  compass,
  crown,
  coffeeCup,
  wineGlass,
  potion,
  dagger,
  diamond,
  crystals,
  feather,
  frame,
  guitar,
  hourglass,
  key,
  padlock,
  lantern,
  lighthouse,
  microphone,
  pocketWatch,
  clock,
  rocket,
  scissors,
  scissorsAndComb,
  ship,
  boxingGloves,
  barbell,
  skateboard,
  sword,
  katana,
  tattooMachine,
  typewriter,
  umbrella,
];
