import { join } from 'node:path';
import { z } from 'zod';
import type { Brief, Palette } from '../brief.js';
import { findPlacement } from '../catalogue/catalogue.js';
import { loadFile } from '../catalogue/data-folder.js';
import type { LetteringFace, Style } from '../catalogue/style.js';
import type { EngineName, Refinement } from '../engineered-prompt.js';
import { styleOf } from '../resolve/choose-style.js';
import { fill, templates, verbatimTemplates, type Template } from './template.js';
import { directionOf } from './variation.js';
import { inQuotes, listed, plain } from './words.js';

const paletteWords: Readonly<Record<Palette, string>> = loadFile(join(import.meta.dirname, 'palette-words.json'), z.strictObject({
  'black': z.string(), 'black-and-grey': z.string(), 'limited-colour': z.string(), 'full-colour': z.string(),
}));

const FACES: Readonly<Record<LetteringFace, string>> = {
  script: 'flowing script', blackletter: 'blackletter', serif: 'a classic serif', sans: 'a plain sans-serif',
  typewriter: 'typewriter letters', traditional: 'bold sailor-flash letters',
};

export interface Composition {
  readonly engine: EngineName;
  readonly brief: Brief;
  readonly variation: number;
  readonly refinement: Refinement | null;
}

export interface Composed {
  readonly text: string;
  readonly templateHash: string;
}

/** Elements that the subject does not already name. */
function furtherElements({ subject, elements }: Brief): readonly string[] {
  const said = subject.toLowerCase();
  return elements.map(plain).filter((element) => element !== '' && !said.includes(element.toLowerCase()));
}

/** Who draws on a sheet leaves white where a tattooist leaves skin: the word alone brings skin into the picture. */
const onPaper = (words: string): string => words.replace(/(?:bare|open)[- ]skin/gu, 'white');

/** The style's own words for its inks when the palette is the usual one, plain words for the palette otherwise. */
const inksFor = (style: Style, palette: Palette): string => (palette === style.palette.default ? style.palette.inks : paletteWords[palette]);

function factsOf({ brief, variation, refinement }: Composition): ReadonlySet<string> {
  const given: Readonly<Record<string, boolean>> = {
    refinement: refinement !== null,
    drawing: refinement === null,
    elements: furtherElements(brief).length > 0,
    mood: brief.mood.length > 0,
    intent: brief.intent !== 'new' && brief.intent !== 'refinement',
    [brief.intent]: true,
    placement: brief.placement !== null,
    lettering: brief.lettering !== null,
    exclusions: brief.exclusions.length > 0,
    variation: variation > 1,
  };
  return new Set(Object.keys(given).filter((fact) => given[fact] === true));
}

function wordValues(brief: Brief): Readonly<Record<string, string>> {
  const elements = furtherElements(brief);
  const exclusions = brief.exclusions.map(plain);
  return {
    subject: plain(brief.subject),
    elements: elements.join('; '),
    together: elements.length === 0 ? '' : `, together with ${listed(elements)}`,
    mood: listed(brief.mood.map(plain)),
    exclusions: exclusions.join('; '),
    excluded: exclusions.length === 0 ? '' : `\n- without ${listed(exclusions)}`,
    lettering: brief.lettering === null ? '' : inQuotes(brief.lettering),
    letteringRule: brief.lettering === null ? 'no letters, words, numbers or signatures' : 'no other letters, words, numbers or signatures',
    face: FACES[brief.letteringFace ?? styleOf(brief.style).letteringFace],
  };
}

function styleValues(brief: Brief): Readonly<Record<string, string>> {
  const style = styleOf(brief.style);
  const placement = findPlacement(brief.placement ?? '');
  return {
    style: style.slug, styleName: style.name, traits: onPaper(style.traits), composition: onPaper(style.composition),
    shading: onPaper(style.shading), inks: onPaper(inksFor(style, brief.palette)), palette: brief.palette,
    outlineMm: String(style.lineMm.outline.min), detailMm: String(style.lineMm.detail.min), gapMm: String(style.limits.gapWarnMm),
    widthMm: String(brief.widthMm), heightMm: String(brief.heightMm),
    placement: placement === undefined ? '' : placement.name.toLowerCase().replace(/^behind/u, 'spot behind'), placementSlug: brief.placement ?? '', flow: placement?.flow ?? '',
    intent: brief.intent,
  };
}

const templateFor = ({ engine, brief }: Composition): Template => (brief.verbatim === true ? verbatimTemplates : templates)[engine];

/** The text an engine is given. Depends on the brief's facts only: equal briefs are equal texts. */
export function compose(composition: Composition, template: Template = templateFor(composition)): Composed {
  const { brief, variation, refinement } = composition;
  const values = {
    ...wordValues(brief),
    ...styleValues(brief),
    variation: String(variation),
    direction: onPaper(directionOf(variation)),
    instruction: refinement === null ? '' : plain(refinement.instruction),
    words: refinement === null ? brief.subject : refinement.instruction,
  };
  return { text: fill(template.text, factsOf(composition), values), templateHash: template.hash };
}
