import { hops } from './hops.js';
import { wildflowers } from './wildflowers.js';
import { birdOfParadise } from './bird-of-paradise.js';
import { callaLily } from './calla-lily.js';
import { edelweiss } from './edelweiss.js';
import { poinsettia } from './poinsettia.js';
import { protea } from './protea.js';
import { raspberry } from './raspberry.js';
import { weepingWillow } from './weeping-willow.js';
import { wisteria } from './wisteria.js';
import { mushroomHouse } from './mushroom-house.js';
import { bonsai } from './bonsai.js';
import { bouquet } from './bouquet.js';
import { cactus } from './cactus.js';
import { cherryBlossom } from './cherry-blossom.js';
import { chrysanthemum } from './chrysanthemum.js';
import { daffodil } from './daffodil.js';
import { daisy } from './daisy.js';
import { fern } from './fern.js';
import { heartRootedTree } from './heart-rooted-tree.js';
import { hibiscus } from './hibiscus.js';
import { hydrangea } from './hydrangea.js';
import { ivy } from './ivy.js';
import { lavender } from './lavender.js';
import { lily } from './lily.js';
import { magnolia } from './magnolia.js';
import { lotus } from './lotus.js';
import { cherries } from './cherries.js';
import { hemp, maple } from './maple.js';
import { monstera } from './monstera.js';
import { iris, orchid } from './more-flora.js';
import { mushroom } from './mushroom.js';
import { oak } from './oak.js';
import { eucalyptus } from './eucalyptus.js';
import { laurel, olive } from './olive.js';
import { peony } from './peony.js';
import { pinecone } from './pinecone.js';
import { pine } from './pine.js';
import { poppy } from './poppy.js';
import { tulip } from './tulip.js';
import { venusFlytrap } from './venus-flytrap.js';
import { longRose } from './long-rose.js';
import { rose, roseBloom } from './rose.js';
import { dandelion, forgetMeNots, marigold, plumeria } from './small-flowers.js';
import { strawberry } from './strawberry.js';
import { sunflower } from './sunflower.js';
import { thistle } from './thistle.js';
import { bareTree, tree } from './tree.js';
import { wheat } from './wheat.js';
import { holly } from './holly.js';
import { morningGlory } from './morning-glory.js';
import { snowdrop } from './snowdrop.js';
import { violet } from './violet.js';
import { aster } from './aster.js';
import { carnation } from './carnation.js';
import { gladiolus } from './gladiolus.js';
import { aloe, cotton, ginkgo, palmLeaf, seaweed } from './broad-leaves.js';
import { babysBreath, dogwood, honeysuckle, jasmine, larkspur, lilac } from './month-flowers.js';
import type { Motif } from '../motif.js';
import { lilyOfTheValley } from './lily-of-the-valley.js';

/** Every motif of this folder. */
export const flora: readonly Motif[] = [
  bonsai,
  bouquet,
  cactus,
  cherryBlossom,
  chrysanthemum,
  daffodil,
  daisy,
  fern,
  venusFlytrap,
  hibiscus,
  ivy,
  lavender,
  lily,
  lilyOfTheValley,
  magnolia,
  lotus,
  maple,
  hemp,
  cherries,
  mushroom,
  oak,
  eucalyptus,
  olive,
  laurel,
  peony,
  pine,
  pinecone,
  poppy,
  tulip,
  roseBloom,
  longRose,
  rose,
  forgetMeNots,
  plumeria,
  marigold,
  dandelion,
  strawberry,
  sunflower,
  thistle,
  tree,
  heartRootedTree,
  bareTree,
  wheat,
  orchid,
  hydrangea,
  monstera,
  iris,
  violet,
  snowdrop,
  holly,
  morningGlory,
  aster,
  carnation,
  gladiolus,
  mushroomHouse,
  callaLily, edelweiss, protea, birdOfParadise, wisteria, weepingWillow, poinsettia, raspberry,
  wildflowers, hops, aloe, cotton, ginkgo, palmLeaf, seaweed, babysBreath, dogwood, honeysuckle, jasmine, larkspur, lilac,
];
