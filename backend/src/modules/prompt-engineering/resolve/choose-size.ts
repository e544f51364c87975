import type { AspectRatio } from '../engineered-prompt.js';
import type { Placement } from '../catalogue/placement.js';
import type { Style } from '../catalogue/style.js';
import type { Reading, SizeReading, SizeWord } from '../interpret/reading.js';
import { fold } from '../text/fold.js';
import { sayOfReading } from '../prompt-engineering.sentences.js';
import { nearestCanvas, proportion } from './canvas.js';
import type { Remarks } from './remarks.js';

export interface Size {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly aspectRatio: AspectRatio;
}

/** The contract's limits for the width of a tattoo. Millimetres. */
export const WIDTH_MM = { min: 10, max: 600 } as const;
const USUAL_MM = 100;

/** Without a place: small is under two inches, large over six (shared/craft.md §2.5). Millimetres. */
const WORD_MM: Readonly<Record<SizeWord, number>> = { tiny: 25, small: 45, medium: 100, large: 180, huge: 250 };

function wordOnPlace(word: SizeWord, { min, default: usual, max }: Placement['widthMm']): number {
  const byWord: Readonly<Record<SizeWord, number>> = {
    tiny: min, small: min + (usual - min) * 0.3, medium: usual, large: usual + (max - usual) * 0.7, huge: max,
  };
  return byWord[word];
}

export interface SizeQuestion {
  readonly reading: Reading;
  readonly style: Style;
  readonly placement: Placement | undefined;
  readonly widthMm: number | undefined;
  readonly lettering: boolean;
}

/** What is too high for a narrow band: land, woods, the sea, a city, what reaches round with its arms; en es pt fr de it ru. */
const PICTURES = new RegExp('\\b(?:mountain|forest|wood|pine|tree|wave|sea|ocean|sky ?line|cit(?:y|ies)|landscape|octopus|kraken|tentacle|dragon|montan|bosque|pino|arbol|ola|mar|ciudad|paisaje|pulpo'
  + '|floresta|pinheir|arvore|onda|cidade|paisagem|polvo|montagne|foret|sapin|arbre|vague|mer|ville|paysage|pieuvre|berg|gebirge|wald|tanne|kiefer|baum|baume|welle|meer|stadt|landschaft|krake|drache'
  + '|montagn|bosco|foresta|pini|alber|onde|mare|citta|paesaggio|polpo|drago)(?:s|es|e|n|en|a|os?|as)?\\b|(?:^| )(?:гор[аы]|лес|сосн|ел[иь]|елк|дерев|волн|мор[ея]|город|пейзаж|осьминог|дракон)', 'u');

/** A band that has a picture in it, or more than one thing, is broader than one of a cord or a pattern. */
function bandCanvas({ subject, elements }: Reading, { bandAspectRatio, body }: Placement): AspectRatio | null {
  const isLimb = (body.menMm ?? 0) >= LIMB_MM;
  const isPicture = elements.length > 0 || PICTURES.test(fold(subject ?? ''));
  return bandAspectRatio === '8:1' && isLimb && isPicture ? '4:1' : bandAspectRatio;
}
/** Round an arm or a calf; a wrist or an ankle has no room for more. */
const LIMB_MM = 260;

function canvasFor({ reading, placement, lettering }: SizeQuestion): AspectRatio {
  const { size } = reading;
  if (size?.kind === 'both') return nearestCanvas(size.widthMm, size.heightMm);
  if (placement !== undefined) return (reading.band ? bandCanvas(reading, placement) : null) ?? placement.aspectRatio;
  return lettering && reading.subject === null ? '16:9' : '1:1';
}

interface Usual {
  readonly mm: number;
  readonly why: string;
}

/** Once round a limb, for a band; null when it is none or nobody knows how far that is. */
function aroundLimb({ reading, placement }: SizeQuestion): Usual | null {
  if (!reading.band || placement === undefined) return null;
  const { menMm, womenMm } = placement.body;
  return menMm === null || womenMm === null ? null : { mm: (menMm + womenMm) / 2, why: sayOfReading('size-around', { place: placement.name.toLowerCase() }) };
}

function usualSize(question: SizeQuestion): Usual {
  const { style, placement } = question;
  if (placement === undefined) return { mm: Math.max(USUAL_MM, style.smallestWidthMm), why: sayOfReading('size-works') };
  const mm = Math.min(placement.widthMm.max, Math.max(placement.widthMm.default, style.smallestWidthMm));
  return aroundLimb(question) ?? { mm, why: sayOfReading('size-usual', { place: placement.name.toLowerCase() }) };
}

/** "15 cm" on a narrow limb is its length: nobody means a width that goes around the arm. */
function oneSide(mm: number, ratio: number, placement: Placement | undefined, remarks: Remarks): number {
  const clean = placement === undefined ? Infinity : Math.max(placement.cleanViewMm.men, placement.cleanViewMm.women);
  const asLength = mm > clean && ratio < 1;
  remarks.added.push(sayOfReading(asLength ? 'size-as-height' : 'size-as-width', { mm }));
  return asLength ? mm * ratio : mm;
}

function widthFrom(size: SizeReading, question: SizeQuestion, ratio: number, remarks: Remarks): number {
  switch (size.kind) {
    case 'width': return size.mm;
    case 'both': return size.widthMm;
    case 'height': return size.mm * ratio;
    case 'one-side': return oneSide(size.mm, ratio, question.placement, remarks);
    case 'word': return question.placement === undefined ? WORD_MM[size.word] : wordOnPlace(size.word, question.placement.widthMm);
  }
}

function readOrUsual(question: SizeQuestion, ratio: number, remarks: Remarks): number {
  const { size } = question.reading;
  // "A wrist band of small flowers": the limb says how long a band is, the word speaks of the flowers.
  const isOfParts = size?.kind === 'word' && aroundLimb(question) !== null;
  if (size !== null && !isOfParts) return widthFrom(size, question, ratio, remarks);
  const { mm, why } = usualSize(question);
  remarks.added.push(sayOfReading('size-chosen', { mm: Math.round(mm), why }));
  return mm;
}

/** Width, height and canvas. The given width wins; the height follows from the canvas. */
export function chooseSize(question: SizeQuestion, remarks: Remarks): Size {
  const aspectRatio = canvasFor(question);
  const ratio = proportion(aspectRatio);
  const wanted = question.widthMm ?? readOrUsual(question, ratio, remarks);
  const exact = Math.min(WIDTH_MM.max, Math.max(WIDTH_MM.min, wanted));
  const widthMm = Math.round(exact);
  if (question.widthMm === undefined && (wanted < WIDTH_MM.min - 0.5 || wanted > WIDTH_MM.max + 0.5)) {
    remarks.notices.push(sayOfReading('size-limits', { ...WIDTH_MM, mm: widthMm }));
  }
  return { widthMm, heightMm: Math.max(1, Math.round(exact / ratio)), aspectRatio };
}
