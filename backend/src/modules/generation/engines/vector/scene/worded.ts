import type { Brief } from '../../../../prompt-engineering/index.js';
import { faceOf } from '../lettering/face.js';
import type { Commission } from './commission.js';
import { areOn, areOver, shapeAsked } from './letter-shape.js';
import type { LetteringFace, LetteringShape, Words } from './scene.js';

const LONGEST_ON_BANNER = 26;
/** Of a piece's width: what letters may take on a banner; how wide one of them is at the height at which it is read, mm. */
const [ON_BANNER, LETTER_MM] = [0.72, { heavy: 5, plain: 3.8 }] as const;
/** Faces whose counters close first. */
const HEAVY_FACES: ReadonlySet<LetteringFace> = new Set<LetteringFace>(['script', 'blackletter']);

/** One line of it can be read on a banner of the piece's width; more than that stands in lines. */
function fitsBanner(lettering: string, face: LetteringFace, widthMm: number): boolean {
  const letters = [...lettering].length;
  return letters <= LONGEST_ON_BANNER && letters * LETTER_MM[HEAVY_FACES.has(face) ? 'heavy' : 'plain'] <= widthMm * ON_BANNER;
}
/** On a smaller piece a banner takes the room that its letters need to stay legible. */
const NARROWEST_BANNER_MM = 80;

export const isSaid = (text: string | null): text is string => text !== null && text.trim() !== '';

/** Width by height from which a piece is a row: its letters are as high as the row. */
const ROW = 1.7;

/** Whether letters stand by themselves: no banner would leave them room, or there is nobody to carry one. */
function standAlone({ style, widthMm, heightMm }: Brief, lettering: string, hasActors: boolean): boolean {
  return !hasActors || widthMm >= ROW * heightMm || style === 'lettering' || widthMm < NARROWEST_BANNER_MM || /[\r\n]/.test(lettering);
}

/** Capitals with feet are those of inscriptions. */
const carved = (lettering: string, face: LetteringFace): LetteringFace => (face === 'serif' && /\p{Lu}{3}/u.test(lettering) && !/\p{Ll}/u.test(lettering) ? 'roman' : face);

/** The face the style has, or the next that has all of the letters: blackletter writes no Russian. */
function ableTo(lettering: string, face: LetteringFace): LetteringFace {
  const isAble = (one: LetteringFace): boolean => [...lettering.normalize('NFC')].every((letter) => /\s/u.test(letter) || faceOf(one).glyphs[letter] !== undefined);
  return ([face, 'serif', 'script', 'sans'] as const).find(isAble) ?? face;
}

/** Characters of a line that still bends round a drawing. */
const LONGEST_AROUND = 26;

/** Two short lines go over the hero and under it, when neither is a date nor says whose words they are. */
function goAround({ style, widthMm, heightMm }: Brief, lettering: string, hasActors: boolean): boolean {
  const lines = lettering.split(/\s*[\r\n]+\s*/);
  const isSheet = hasActors && style !== 'lettering' && widthMm < ROW * heightMm && widthMm >= NARROWEST_BANNER_MM;
  return isSheet && lines.length === 2 && lines.every((line) => line.length <= LONGEST_AROUND && !/^[-–—~]/u.test(line) && !/\d.*\d/u.test(line));
}

/** The letters of a brief in the face and shape that suit it, null when it has none. */
export function wordsOf(commission: Commission, hasActors: boolean): Words | null {
  const { lettering, style } = commission.brief;
  if (!isSaid(lettering)) return null;
  const phrases = [commission.brief.subject, ...commission.brief.elements];
  const face = ableTo(lettering, carved(lettering, commission.brief.letteringFace ?? faceFor(style)));
  const line: Line = { lettering, face, asked: shapeAsked(phrases) };
  return { text: lettering, face, shape: shapeOf(commission, line, hasActors), size: 1, ...(areOver(phrases) && { over: true }), ...(areOn(phrases) && { on: true }) };
}

interface Line {
  readonly lettering: string;
  readonly face: LetteringFace;
  readonly asked: LetteringShape | null;
}

function shapeOf(commission: Commission, line: Line, hasActors: boolean): LetteringShape {
  if (goAround(commission.brief, line.lettering, hasActors)) return 'around';
  return standAlone(commission.brief, line.lettering, hasActors) ? 'block' : shapeFor(commission, line);
}

function shapeFor({ brief, variation }: Commission, { lettering, face, asked }: Line): LetteringShape {
  if (asked === 'arc') return 'arc';
  const most = asked === 'banner' ? [...lettering].length <= LONGEST_ON_BANNER : fitsBanner(lettering, face, brief.widthMm);
  if (!most) return 'block';
  return asked ?? (variation % 3 === 0 ? 'arc' : 'banner');
}

const FACES: Readonly<Record<string, LetteringFace>> = {
  'american-traditional': 'traditional', 'neo-traditional': 'traditional', sketch: 'traditional', engraving: 'serif', illustrative: 'serif',
  blackwork: 'blackletter', chicano: 'blackletter', 'trash-polka': 'typewriter', geometric: 'sans', minimalist: 'sans', 'new-school': 'sans',
  dotwork: 'serif', ornamental: 'serif', celtic: 'blackletter',
};

export function faceFor(style: string): LetteringFace {
  return FACES[style] ?? 'script';
}
