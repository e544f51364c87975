import { heartsOfTwo } from './hearts-of-two.js';
import { ampersand, omega, pi } from './letter-signs.js';
import { biohazard, powerButton, radiation, recycling } from './warning-signs.js';
import { khanda } from './khanda.js';
import { chakras } from './chakras.js';
import { caduceus, eclipse, femaleSign, ichthys, maleSign, rodOfAsclepius, smiley, starAndCrescent } from './signs-of-life.js';
import { barbedWire, barbedWireHeart } from './barbed-wire.js';
import { blackBand, blackBands, celticBand, tribalBand } from './bands.js';
import { cracks } from './cracks.js';
import { celticKnot } from './celtic-knot.js';
import { cross, woodenCross } from './cross.js';
import { dreamcatcher } from './dreamcatcher.js';
import { ankh, eyeOfHorus } from './egypt.js';
import { pyramid } from './pyramids.js';
import { evilEye } from './evil-eye.js';
import { eyeTriangle } from './eye-triangle.js';
import { flame } from './flame.js';
import { redThread } from './red-thread.js';
import { ringOfFire } from './ring-of-fire.js';
import { flourish } from './flourish.js';
import { heart, sacredHeart } from './heart.js';
import { littleFace } from './little-face.js';
import { infinity } from './infinity.js';
import { lightning } from './lightning.js';
import { clover, footprints, horseshoe, pawPrint, puzzle } from './luck.js';
import { mandala } from './mandala.js';
import { crescent, moon, moonFace, moonPhases } from './moon.js';
import { musicNotes, trebleClef } from './music.js';
import { helmOfAwe, mjolnir, vegvisir } from './norse.js';
import { om } from './om.js';
import { ouroboros } from './ouroboros.js';
import { fingerprint } from './fingerprint.js';
import { barcode, fleurDeLis, flowerOfLife, honeycomb, metatron } from './patterns.js';
import { peace } from './peace.js';
import { planet } from './planet.js';
import { semicolon } from './semicolon.js';
import { thornSigil } from './sigil.js';
import { hexagon, rhombus, ring, square, triangle } from './shapes.js';
import { hexagram, nauticalStar, pentagram, star, stars } from './stars.js';
import { sun, sunDisc, sunrise } from './sun.js';
import { sunAndMoon } from './sun-and-moon.js';
import { sunStone } from './sun-stone.js';
import { triquetra } from './triquetra.js';
import { triskele } from './triskele.js';
import { unalome } from './unalome.js';
import { valknut } from './valknut.js';
import { heartbeat, snowflake, spiderWeb } from './webs.js';
import { batWings, butterflyWings } from './insect-and-bat-wings.js';
import { wings } from './wings.js';
import { yinYang } from './yin-yang.js';
import { zodiac } from './zodiac.js';
import type { Motif } from '../motif.js';
import { lotusUnalome } from './lotus-unalome.js';
import { worldMap } from './world-map.js';
import { halo } from './halo.js';
import { bigDipper, blackHole, galaxy, orion } from './cosmos.js';
import { hieroglyphs, menorah, obelisk } from './ancient.js';
import { solarSystem } from './solar-system.js';

/** Every motif of this folder. */
export const symbols: readonly Motif[] = [
  triquetra,
  celticKnot,
  cross,
  woodenCross,
  dreamcatcher,
  ankh,
  eyeOfHorus,
  pyramid,
  evilEye,
  eyeTriangle,
  flame,
  ringOfFire,
  halo,
  heart,
  sacredHeart,
  infinity,
  lightning,
  clover,
  horseshoe,
  puzzle,
  pawPrint,
  footprints,
  mandala,
  moon,
  moonFace,
  crescent,
  moonPhases,
  trebleClef,
  musicNotes,
  mjolnir,
  vegvisir,
  om,
  ouroboros,
  peace,
  planet,
  semicolon,
  nauticalStar,
  star,
  stars,
  hexagram,
  pentagram,
  sun,
  sunrise,
  sunDisc,
  worldMap,
  triskele,
  sunAndMoon,
  sunStone,
  unalome,
  spiderWeb,
  barbedWire,
  barbedWireHeart,
  cracks,
  heartbeat,
  snowflake,
  batWings,
  butterflyWings,
  wings,
  yinYang,
  triangle,
  ...zodiac,
  honeycomb,
  flowerOfLife,
  metatron,
  barcode,
  valknut,
  fleurDeLis,
  fingerprint,
  ring,
  square,
  hexagon,
  rhombus,
  lotusUnalome,
  helmOfAwe,
  blackBand,
  blackBands,
  celticBand,
  tribalBand,
  thornSigil,
  flourish,
  galaxy,
  blackHole,
  solarSystem,
  hieroglyphs,
  menorah,
  obelisk,
  bigDipper,
  orion,
  redThread,
  ...heartsOfTwo,
  smiley, littleFace, femaleSign, maleSign, eclipse, starAndCrescent, ichthys, rodOfAsclepius, caduceus,
  omega, pi, ampersand, biohazard, radiation, recycling, powerButton, khanda, chakras,
];
