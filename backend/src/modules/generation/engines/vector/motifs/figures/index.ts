import { fightingKnight, fightingSpartan, fightingViking } from './fighters.js';
import { barber, farmer, guitarist, lumberjack, mechanic, monk, photographer, policeOfficer, tattooArtist } from './trades.js';
import { everyday } from './everyday.js';
import { atlas, icarus, zombie } from './legends.js';
import { portraitOfAMan } from './man.js';
import { kingOnHisThrone } from './king.js';
import { shaka } from './shaka.js';
import { handprint } from './handprint.js';
import { boxer, climber, cyclist, runner } from './athletes.js';
import { chef, firefighter, nurse, soldier } from './uniforms.js';
import { flyingWitch } from './flying-witch.js';
import { kissingSkulls } from './kissing-skulls.js';
import { onShoulders } from './on-shoulders.js';
import { cowgirl, devilGirl, nursePinUp, pinUpGirl, sailorGirl } from './pin-ups.js';
import { stickFamily } from './stick-family.js';
import { heartHands } from './heart-hands.js';
import { blowingDandelion } from './blowing-dandelion.js';
import { motherAndBaby } from './mother-and-baby.js';
import { boyFishing, manFishing } from './anglers.js';
import { cowboy } from './cowboy.js';
import { dancingCouple } from './dancing-couple.js';
import { kneelingKnight } from './kneeling-knight.js';
import { surfer } from './surfer.js';
import { angel } from './angel.js';
import { anubis } from './anubis.js';
import { astronaut } from './astronaut.js';
import { beastEye, beastEyes, fang } from './beast-eyes.js';
import { cleopatra } from './cleopatra.js';
import { clown } from './clown.js';
import { eye } from './eye.js';
import { buddha } from './buddha.js';
import { ganesha } from './ganesha.js';
import { geisha } from './geisha.js';
import { huggingCouple } from './hugging-couple.js';
import { girlReading } from './girl-reading.js';
import { girlFishingForStars, girlOnASwing, girlOnTheMoon } from './girl-on-a-swing.js';
import { girlWithBalloon } from './girl-with-balloon.js';
import { fist } from './fist.js';
import { floatingAstronaut } from './floating-astronaut.js';
import { zeus, poseidon } from './greek-god.js';
import { peaceHand, rockHand, crossedFingers } from './hand-signs.js';
import { holdingHands } from './holding-hands.js';
import { jester } from './jester.js';
import { oni } from './oni.js';
import { pirate } from './pirate.js';
import { reachingHands } from './reaching-hands.js';
import { robot } from './robot.js';
import { hamsa } from './hamsa.js';
import { hand } from './hand.js';
import { devil } from './devil.js';
import { fairy } from './fairy.js';
import { fooDog } from './foo-dog.js';
import { gnome } from './gnome.js';
import { hangedMan } from './hanged-man.js';
import { hannya } from './hannya.js';
import { kitsuneMask } from './kitsune-mask.js';
import { pharaoh } from './pharaoh.js';
import { heartAnatomical } from './heart-anatomical.js';
import { jesus } from './jesus.js';
import { couple, family, fatherAndChild, motherAndChild } from './kinfolk.js';
import { kissingFaces } from './kissing-faces.js';
import { knight } from './knight.js';
import { lady } from './lady.js';
import { medusa } from './medusa.js';
import { mermaid } from './mermaid.js';
import { alien, ghost, sugarSkull, ufo } from './night-figures.js';
import { pinkyPromise } from './pinky-promise.js';
import { plagueDoctor } from './plague-doctor.js';
import { prayingHands } from './praying-hands.js';
import { reaper } from './reaper.js';
import { samurai } from './samurai.js';
import { sittingAstronaut } from './sitting-astronaut.js';
import { skeletonHand } from './skeleton-hand.js';
import { dancingSkeleton, standingSkeleton } from './skeletons.js';
import { skull } from './skull.js';
import { spartanHelmet } from './spartan-helmet.js';
import { valkyrie } from './valkyrie.js';
import { viking } from './viking.js';
import { virginMary } from './virgin-mary.js';
import { chief } from './chief.js';
import { leprechaun, santa, wizard } from './hatted.js';
import { fisherman, sailor } from './seafarers.js';
import { vampire } from './vampire.js';
import { middleFinger, thumbsUp } from './more-hands.js';
import { ear, lungs, tongue, uterus } from './organs.js';
import { babyFeet, firefighterHelmet, soldiersCross } from './service.js';
import { moai, tiki, totemPole } from './effigies.js';
import { gingerbreadMan, scarecrow, snowman } from './winter-folk.js';
import { ballerina, yogaPose } from './dancers.js';
import { cyclops, mummy } from './mummy.js';
import { marionette, ragDoll, voodooDoll } from './dolls.js';
import { kabuto } from './kabuto.js';
import { yeti } from './yeti.js';
import type { Motif } from '../motif.js';
import { catrina } from './catrina.js';
import { cherub } from './cherub.js';
import { fightingAngel, saintMichael } from './saint-michael.js';
import { samuraiWarrior } from './samurai-warrior.js';
import { skullButterfly } from './skull-butterfly.js';
import { standingDevil } from './standing-devil.js';
import { standingAngel } from './standing-angel.js';
import { witch } from './witch.js';

/** Every human thing the vector engine can draw: faces, bones, hands, masks. */
export const figures: readonly Motif[] = [
  angel,
  boyFishing,
  girlReading,
  huggingCouple,
  manFishing,
  anubis,
  astronaut,
  beastEye,
  beastEyes,
  fang,
  eye,
  hamsa,
  hand,
  hannya,
  heartAnatomical,
  kissingFaces,
  lady,
  catrina,
  medusa,
  mermaid,
  plagueDoctor,
  prayingHands,
  samurai,
  skeletonHand,
  sittingAstronaut,
  standingSkeleton,
  skull,
  viking,
  valkyrie,
  ghost,
  alien,
  ufo,
  reaper,
  sugarSkull,
  pinkyPromise,
  fist,
  spartanHelmet,
  robot,
  floatingAstronaut,
  virginMary,
  jesus,
  buddha,
  geisha,
  girlWithBalloon,
  girlOnASwing,
  family,
  motherAndChild,
  fatherAndChild,
  couple,
  cherub,
  knight,
  samuraiWarrior,
  skullButterfly,
  standingAngel,
  pirate,
  cleopatra,
  zeus,
  poseidon,
  peaceHand, rockHand, crossedFingers,
  reachingHands,
  holdingHands,
  ganesha,
  oni,
  witch,
  chief, leprechaun, santa, wizard, sailor, fisherman, jester, vampire,
  middleFinger, thumbsUp, ear, lungs, tongue, uterus,
  babyFeet, firefighterHelmet, soldiersCross,
  moai, tiki, totemPole,
  clown,
  gingerbreadMan, scarecrow, snowman,
  ballerina, yogaPose,
  cyclops, mummy,
  marionette, ragDoll, voodooDoll,
  kabuto,
  yeti,
  saintMichael,
  motherAndBaby,
  blowingDandelion,
  heartHands,
  stickFamily,
  dancingSkeleton,
  girlOnTheMoon, girlFishingForStars, hangedMan,
  devil, fairy, fooDog, gnome, kitsuneMask, pharaoh,
  cowboy, dancingCouple, kneelingKnight, surfer,
  shaka, handprint,
  fightingKnight, fightingSpartan, fightingViking, fightingAngel, standingDevil,
  ...everyday, atlas, icarus, zombie, portraitOfAMan, kingOnHisThrone,
  barber, farmer, guitarist, lumberjack, mechanic, monk, photographer, policeOfficer, tattooArtist,
  flyingWitch, kissingSkulls, onShoulders,
  cowgirl, devilGirl, nursePinUp, pinUpGirl, sailorGirl,
  boxer, climber, cyclist, runner,
  chef, firefighter, nurse, soldier,
];
