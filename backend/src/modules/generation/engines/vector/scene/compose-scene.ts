import { sayBuiltIn } from '../../../generation.sentences.js';
import { castFrom, type Casting } from './casting.js';
import type { Company } from './found.js';
import type { Commission } from './commission.js';
import type { Actor, Scene, Words } from './scene.js';
import { isJoined } from './joined.js';
import { isStarMap } from './roles.js';
import { isSilhouette } from './silhouette.js';
import { isSpareSize, plainSigns } from './spare.js';
import { isUnderstood } from './understood.js';
import { faceFor, isSaid, wordsOf } from './worded.js';
import { plain } from '../lexicon/tokens.js';
import { drawnAs, halfIn, type DrawnStyle } from '../styles/index.js';
import type { Surround } from '../styles/style.js';
import type { Brief } from '../../../../prompt-engineering/index.js';
import { inTint } from './tint.js';

export interface Composed {
  readonly scene: Scene;
  /** Sentences for the person. */
  readonly notices: readonly string[];
}

/** Longest name that stands in for a drawing the engine cannot make. */
const LONGEST_NAME = 60;

/** What leaves the lines of a hero that has no form of its own to be seen. */
const OPEN: ReadonlySet<Surround> = new Set<Surround>(['none', 'stars', 'dots', 'ring']);

/** The subject in the person's own words when nothing can be drawn for it: short enough to letter. */
function nameOf(subject: string): string {
  const words = subject.trim().split(/\s+/);
  let name = '';
  for (const word of words) {
    if (name !== '' && `${name} ${word}`.length > LONGEST_NAME) break;
    name = name === '' ? word : `${name} ${word}`;
  }
  return name.slice(0, LONGEST_NAME);
}

/** Asked for letters without saying which: the person must give them. */
const UNNAMED = /\b(?:initials?|names?|date|dates|birthday|birth date|year|numerals?|quote|signature|handwriting|coordinates|inicial(?:es)?|nombres?|fechas?|iniciais|nomes?|datas?|initiales|noms?|prenoms?|initialen|namen?|datum|iniziali|nom[ei]|dat[ae]|инициал\S*|им(?:я|ена)|дат[аыу])\b|инициал|(?:^| )имя|(?:^| )дат[аыу]/u;
const isUnnamed = (phrase: string): boolean => UNNAMED.test(plain(phrase));

function lackingLetters(missing: readonly string[], hasLettering: boolean): string[] {
  const asked = missing.filter(isUnnamed);
  return asked.length === 0 || hasLettering ? [] : [sayBuiltIn('built-in-letters-unsaid', { things: asked.map((phrase) => phrase.replace(/^(?:his|her|my|their|the) /, '')).join(', ') })];
}

/** What is told of drawings that are not quite what was said. */
const STANDINGS = [
  ['built-in-one-pose', 'still'], ['built-in-unshown', 'unshown'], ['built-in-sign', 'signs'], ['built-in-near', 'near'],
] as const;

function missingNotices(casting: Casting, { subject, style }: Brief, hasLettering: boolean): string[] {
  const notices: string[] = [];
  if (casting.actors.length === 0 && !hasLettering) {
    notices.push(sayBuiltIn('built-in-lettered', { subject }));
  } else {
    const lost = casting.missing.filter((phrase) => !isUnnamed(phrase) && !isUnderstood(plain(phrase), { style, hasLettering, drawn: casting.actors.map(({ motif }) => motif) }));
    if (lost.length > 0) notices.push(sayBuiltIn('built-in-lost', { things: lost.map((phrase) => `"${phrase}"`).join(', ') }));
    notices.push(...lackingLetters(casting.missing, hasLettering));
  }
  notices.push(...STANDINGS.flatMap(([sentence, among]) => casting[among].map((near) => sayBuiltIn(sentence, { ...near }))));
  if (casting.crowdedOut.length > 0) notices.push(sayBuiltIn('built-in-crowded', { things: casting.crowdedOut.join(', ') }));
  return notices;
}

/** Rich patterns would swallow whoever stands before them on a sheet whose short side is under so many mm. */
const [RICH, RICH_FROM_MM] = [new Set<Surround>(['mandala', 'filigree']), 62] as const;

/** What a style may set behind this cast: nothing rich behind a hero of lines or joined stars, nor on a small sheet. */
function surroundsFor(actors: readonly Actor[], { surrounds, widthMm, heightMm }: Pick<DrawnStyle, 'surrounds'> & Pick<Brief, 'widthMm' | 'heightMm'>, company: Company): readonly Surround[] {
  const hero = actors.find((actor) => actor.role === 'hero');
  if (hero !== undefined && (company.find(hero.motif)?.isLine === true || isStarMap(hero.motif))) return surrounds.filter((name) => OPEN.has(name));
  return Math.min(widthMm, heightMm) < RICH_FROM_MM ? surrounds.filter((name) => !RICH.has(name)) : surrounds;
}

/** Colour behind a small thing; rings, dots and rays are left to larger ones. */
const isWash = (surround: Surround): boolean => surround === 'wash' || surround === 'smears';

const excludes = (exclusions: readonly string[], pattern: RegExp): boolean => exclusions.some((one) => pattern.test(one));

/** Things that stand behind a hero rather than beside it. */
const AS_SURROUND: Readonly<Record<string, Surround>> = { mandala: 'mandala', 'wind-bars': 'waves', stars: 'stars', circle: 'ring', triangle: 'triangle', square: 'square', hexagon: 'hexagon', rhombus: 'diamond' };

/** What it is to a hero that has it for itself. */
const TAKING: ReadonlySet<string> = new Set(['scatter', 'fills', 'pendant', 'wings']);

/** Stars are strewn behind a large thing, and stand beside a small one; those that sand turns into are a part of it. */
const asSurround = ({ motif, relation }: Actor, spare: boolean): Surround | undefined =>
  ((spare && motif === 'stars') || TAKING.has(relation?.kind ?? '') ? undefined : AS_SURROUND[motif]);

/** Who winds over a mandala has only its rim behind: scales over petals are neither. */
const WINDING: ReadonlySet<string> = new Set(['dragon', 'snake', 'koi', 'octopus', 'hydra', 'quetzal', 'centipede']);
const isWinding = (actors: readonly Actor[]): boolean => actors.some(({ role, motif }) => role === 'hero' && WINDING.has(motif));

function surroundAsked(actors: readonly Actor[], spare: boolean): Surround | null {
  const asked = actors.map((actor) => (actor.role === 'hero' ? undefined : asSurround(actor, spare))).find((name) => name !== undefined) ?? null;
  return asked === 'mandala' && isWinding(actors) ? 'filigree' : asked;
}

function surroundOf(commission: Commission, actors: readonly Actor[], ofStyle: readonly Surround[]): Surround {
  const { brief, variation } = commission;
  if (excludes(brief.exclusions, /background|hintergrund|fondo|fundo|fond|sfondo|фон/i)) return 'none';
  const asked = surroundAsked(actors, isSpareSize(brief));
  if (asked !== null) return asked;
  if (isJoined(brief, actors)) return 'clouds';
  const choices = actors.length === 0 && !isSaid(brief.lettering) ? (['mandala'] as const) : ofStyle;
  return choices[(variation - 1) % choices.length] ?? 'none';
}

/** The name of the subject in letters: what stands for a drawing the engine does not have. */
function namesake({ subject, style, letteringFace }: Brief): Words {
  const own = HEAVY.has(style) ? 'script' : faceFor(style);
  return { text: titled(nameOf(subject)), face: letteringFace ?? own, shape: 'block', size: 1 };
}

/** Styles whose own letters are too heavy for a name by itself. */
const HEAVY: ReadonlySet<string> = new Set(['blackwork', 'celtic']);
const titled = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

/** A lettering piece without letters. */
const wordless = (scene: Scene): string[] =>
  (scene.style === 'lettering' && scene.words === null ? [sayBuiltIn('built-in-wordless')] : []);

/** What a plain band is in these styles; beside a hero it is how the hero is drawn ("a turtle with tribal patterns"). */
const BAND_IN: Readonly<Record<string, string>> = { tribal: 'tribal-band', celtic: 'celtic-band' };

/** A knot that goes round a limb by itself is a plait; width by height of such a piece. */
const [KNOT, ROUND_A_LIMB] = ['celtic-knot', 3] as const;

function bandIn({ style, widthMm, heightMm }: Brief, actors: readonly Actor[]): readonly Actor[] {
  const isPlait = actors.length === 1 && actors[0]?.motif === KNOT && widthMm >= ROUND_A_LIMB * heightMm;
  const band = isPlait ? 'celtic-band' : BAND_IN[style];
  const own = actors.filter(({ role, motif }) => role === 'hero' || motif !== BAND_IN[style]);
  return band === undefined ? own : own.map((actor) => (actor.motif === 'black-band' || isPlait ? { ...actor, id: `${band}-1`, motif: band } : actor));
}

/** Who takes part: what stands behind a hero is its surround. */
function actorsOf({ brief }: Commission, casting: Casting, phrases: readonly string[]): Actor[] {
  const spare = isSpareSize(brief);
  const cast = bandIn(brief, spare ? plainSigns(casting.actors, phrases) : casting.actors);
  return cast.filter((actor) => actor.role === 'hero' || asSurround(actor, spare) === undefined);
}

/** What a style adds of its own: a small piece takes no more than colour behind it. */
function dressOf(commission: Commission, { surrounds, isBare }: DrawnStyle, actors: readonly Actor[], company: Company): Pick<Scene, 'surround' | 'ornaments'> {
  const { brief } = commission;
  const spare = isSpareSize(brief) || isSilhouette([brief.subject, ...brief.elements], actors);
  const own = surroundsFor(actors, { ...brief, surrounds: spare ? surrounds.filter(isWash) : surrounds }, company);
  return { surround: surroundOf(commission, actors, own), ornaments: !isBare && !spare && !excludes(brief.exclusions, /ornament|decorat|filler|leaves/i) };
}

/** Reads a brief into a scene: who takes part, in which style, with which words. */
export function composeScene(commission: Commission, company: Company): Composed {
  const { brief, variation } = commission;
  const phrases = [brief.subject, ...brief.elements].filter((phrase) => phrase.trim() !== '' && halfIn(phrase) === null);
  const otherHalf = brief.elements.map(halfIn).find((slug) => slug !== null);
  const casting = castFrom({ phrases, language: brief.language, hasLettering: isSaid(brief.lettering) }, company);
  const style = drawnAs(brief.style);
  const lettering = wordsOf(commission, casting.actors.length > 0);
  const isLost = casting.actors.length === 0 && lettering === null;
  const scene: Scene = {
    version: 1,
    widthMm: brief.widthMm,
    heightMm: brief.heightMm,
    style: style.slug,
    ...(otherHalf !== undefined && otherHalf !== style.slug && { otherHalf }),
    palette: brief.palette,
    ...inTint(brief),
    seed: [brief.subject, ...brief.elements, brief.style, brief.lettering ?? ''].join('|'),
    variation,
    layout: '',
    actors: actorsOf(commission, casting, phrases),
    ...(isSilhouette(phrases, casting.actors, isSpareSize(brief)) ? { isSilhouette: true } : {}),
    words: isLost ? namesake(brief) : lettering,
    ...dressOf(commission, style, casting.actors, company),
    boldness: 1,
  };
  const untold = missingNotices(casting, brief, isSaid(brief.lettering));
  return { scene, notices: [...(style.notice === null ? [] : [style.notice]), ...wordless(scene), ...untold] };
}
