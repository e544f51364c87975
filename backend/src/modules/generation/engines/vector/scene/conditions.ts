import { isCreature } from './beasts.js';
import { ofItself, type Company, type Found } from './found.js';
import { isBloom } from './roles.js';

/** What breaks a thing, shown as cracks across it; en es pt fr de it ru, as `plain` writes them. */
const CRACKED = /^(?:cracked|cracking|broken|shattered|shattering|fractured|smashed|crumbling|rot[oa]s?|quebrad[oa]s?|agrietad[oa]s?|rachad[oa]s?|trincad[oa]s?|partid[oa]s?|brisee?s?|cassee?s?|felee?s?|fissuree?s?|zerbrochen\w*|gebrochen\w*|gesprungen\w*|rissig\w*|kaputt\w*|rott[oaie]|spezzat[oaie]|incrinat[oaie]|crepat[oaie]|разбит\S*|треснут\S*|треснувш\S*|сломан\S*)$/u;
/** What changes how a thing looks and no drawing shows. */
const UNSHOWN = new RegExp('^(?:rusty|rusted|frozen|torn|ripped|wilted|wilting|withered|dying|rotting|decaying|bent|twisted|intertwined|translucent|transparent|upside-down|folded|mossy|overgrown|armou?red|mechanical|robotic|zombie|wounded|bandaged|stitched|pregnant'
  + '|oxidad[oa]s?|congelad[oa]s?|marchit[oa]s?|enferrujad[oa]s?|murch[oa]s?|rouillee?s?|gelee?s?|fanee?s?|verrostet\\w*|rostig\\w*|gefroren\\w*|verwelkt\\w*|arrugginit[oaie]|ghiacciat[oaie]|congelat[oaie]|appassit[oaie]|ржав\\S*|замерзш\\S*|увядш\\S*|рваны\\S*)$', 'u');

/** How many words before and after a thing may say its condition. */
const [BEFORE, AFTER] = [2, 1] as const;

const wordsOf = ({ before, after }: Found): readonly string[] => [...before.split(' ').slice(-BEFORE), ...after.split(' ').slice(0, AFTER)];
const crackIn = (one: Found): string | undefined => wordsOf(one).find((word) => CRACKED.test(word));

/** Cracks show on what is hard; a broken flower is bent, a broken angel sad. */
const takesCracks = ({ motif }: Found): boolean => !isBloom(motif) && motif.pose !== 'flora' && (!isCreature(motif.name) || STONE.test(motif.name));

/** Statues and skulls may be broken too. */
const STONE = /skull|mask|statue|medusa|greek|bust|venus|david/u;

/** The cracks of a hero that is said to be broken. */
export function cracksOf(hero: Found, company: Company): Found[] {
  const cracks = company.find('cracks');
  return cracks !== undefined && crackIn(hero) !== undefined && takesCracks(hero) ? [ofItself(cracks)] : [];
}

/** What is said of things and none of them shows: a rusty anchor, a broken crown on somebody's head. */
export function unshownIn(all: readonly Found[], hero: Found): { said: string; drawn: string }[] {
  return all.flatMap((one) => {
    const crack = one === hero && takesCracks(one) ? undefined : crackIn(one);
    const said = crack ?? wordsOf(one).find((word) => UNSHOWN.test(word));
    return said === undefined || one.said === '' ? [] : [{ said, drawn: one.motif.name.replaceAll('-', ' ') }];
  });
}
