import type { Concept } from '../../api/models/concept';
import type { Brief } from '../../api/models/brief';
import { said } from './said/said';

type Palette = Brief['palette'];

export const PALETTES: readonly { readonly value: Palette; readonly name: string; readonly short: string }[] = [
  { value: 'black', name: $localize`Black only`, short: $localize`Black` },
  { value: 'black-and-grey', name: $localize`Black & grey`, short: $localize`Black & grey` },
  { value: 'limited-colour', name: $localize`A few colours`, short: $localize`Few colours` },
  { value: 'full-colour', name: $localize`Full colour`, short: $localize`Colour` },
];

export function paletteName(palette: Palette): string {
  return PALETTES.find((one) => one.value === palette)?.name ?? palette;
}

/** What a screen reader says for the picture: the interpreter's own reading. */
export function altOf(concept: Concept): string {
  const { subject, elements } = concept.brief;
  return elements.length > 0 ? $localize`${said(subject)}:subject: with ${elements.join(', ')}:elements:` : said(subject);
}

/** A title fit for a heading: the name its owner gave as it was given, else the subject, which may be the server's own sentence. */
export function titleOf({ title, brief: { subject } }: Concept): string {
  const isGiven = title !== '' && title.toLowerCase() !== subject.toLowerCase();
  return sentenceCase(isGiven ? title : said(subject));
}

export function sentenceCase(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** The picture at one of the widths the server keeps: 320, 640 or 1280 px. */
export function rendition(image: Concept['image'], width: 320 | 640 | 1280): string {
  return `${image.url}${image.url.includes('?') ? '&' : '?'}w=${width}`;
}
