import type { Motif } from '../motifs/motif.js';
import type { Found } from './found.js';
import { relationBetween } from './relations.js';

/** What binds two things together; a ribbon is tied in a bow. */
const BINDS: ReadonlySet<string> = new Set(['banner', 'bow', 'red-thread', 'sailor-knot', 'chain']);

const TIED = new RegExp('(?:^| )(?:tied|bound|joined|connected|linked|held together|knotted|wrapped together|atad[oa]s|unid[oa]s|amarrad[oa]s|ligad[oa]s|attachee?s|reliee?s|liee?s|noue?e?s|verbunden|zusammengebunden|gebunden|legat[ie]|unit[ie]|связан\\S*|перевязан\\S*|соединен\\S*)(?: |$)', 'u');
/** Of these a ribbon is one to tie with, a banner one to write on. */
const RIBBON = /ribbon|cinta|fita|ruban|^band|nastr|лент/u;
const ELSEWHERE: ReadonlySet<string> = new Set(['held', 'worn', 'from', 'base', 'seat']);

/** Whether it ties the two that the drawing is of: "two hearts tied with a ribbon"; beside two hands a thread does so unsaid. */
export function tiesPair(one: Found, hero: Found): boolean {
  if (one === hero || hero.count < 2 || !BINDS.has(one.motif.name)) return false;
  const isSaid = TIED.test(`${one.before} ${one.after} ${hero.after}`);
  return isSaid || ((one.motif.name !== 'banner' || RIBBON.test(one.said)) && !ELSEWHERE.has(relationBetween(one.before, 'later') ?? ''));
}

/** What it is drawn as between the two. */
export const asTie = ({ name }: Motif): string => (name === 'banner' ? 'bow' : name);
