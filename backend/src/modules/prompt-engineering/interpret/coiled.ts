import { fold } from '../text/fold.js';
import type { Findings } from './findings.js';

/** Beasts whose long bodies or tails lie along the limb they go round; en es pt fr de it ru. */
const LONG_BODIED = new RegExp('(?:^|[^\\p{L}])(?:snakes?|serpents?|cobras?|pythons?|vipers?|rattlesnakes?|dragons?|phoenix|koi|octopus|kraken|tentacles?|tigers?|panthers?|lizards?|eels?|mermaid'
  + '|serpientes?|culebras?|viboras?|dragon(?:es)?|fenix|pulpo|tigres?|serpentes?|dragao|dragoes|polvo|dragons?|phenix|pieuvre|schlangen?|drachen?|phonix|krake|serpent[ei]|drag(?:o|hi)|fenice|polpo'
  + '|зме\\p{L}*|дракон\\p{L}*|феникс\\p{L}*|осьминог\\p{L}*|тигр\\p{L}*)(?=$|[^\\p{L}])', 'u');

/** Limbs so slim that whatever goes round them is a band. */
const SLIM: ReadonlySet<string> = new Set(['wrist', 'ankle', 'finger']);

/** "a snake wrapping around my arm": it winds along the arm instead of being a strip about it. */
function isCoiled(subject: string | null, { bandName, placements, impliedPlacements }: Findings): boolean {
  return subject !== null && bandName === null && LONG_BODIED.test(fold(subject)) && ![...placements, ...impliedPlacements].some((place) => SLIM.has(place));
}

/** Whether what is asked for goes round a limb as a strip. */
export const isBand = (subject: string | null, findings: Findings): boolean => findings.isBand && !isCoiled(subject, findings);
