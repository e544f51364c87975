import { findPlacement, findStyle } from '../catalogue/catalogue.js';
import type { Style } from '../catalogue/style.js';
import type { Reading, SizeReading } from '../interpret/reading.js';
import type { EngineeringRequest } from '../request.js';
import type { Remarks } from './remarks.js';

/** Below this width bold styles run out of room (shared/craft.md §2.5: small is under two inches). Millimetres. */
const SMALL_MM = 50;

export function styleOf(slug: string): Style {
  const style = findStyle(slug) ?? findStyle('blackwork');
  if (style === undefined) throw new Error('The catalogue has no blackwork: a data file is missing.');
  return style;
}

function isSmall(reading: Reading, request: EngineeringRequest): boolean {
  if (request.widthMm !== undefined) return request.widthMm <= SMALL_MM;
  if (reading.size !== null) return isSmallSize(reading.size);
  const placement = findPlacement(request.placement ?? reading.placements[0] ?? '');
  return placement !== undefined && placement.widthMm.default <= SMALL_MM;
}

function isSmallSize(size: SizeReading): boolean {
  if (size.kind === 'word') return size.word === 'tiny' || size.word === 'small';
  return (size.kind === 'both' ? size.widthMm : size.mm) <= SMALL_MM;
}

interface Choice {
  readonly slug: string;
  readonly because: string;
  applies(reading: Reading, request: EngineeringRequest): boolean;
}

/** What suits when nobody names a style. The first that applies is taken. */
const CHOICES: readonly Choice[] = [
  { slug: 'blackwork', because: 'only dense black covers old ink', applies: ({ intent }) => intent === 'cover-up' },
  {
    slug: 'lettering', because: 'the words are the tattoo',
    applies: (reading, request) => reading.subject === null && (request.lettering ?? reading.lettering) !== null,
  },
  { slug: 'fine-line', because: 'a quiet hand suits a memory', applies: ({ intent }) => intent === 'memorial' },
  { slug: 'fine-line', because: 'it is the style that works this small', applies: isSmall },
  {
    slug: 'neo-traditional', because: 'it holds many colours best',
    applies: (reading, request) => (request.palette ?? reading.palette) === 'full-colour',
  },
  {
    slug: 'american-traditional', because: 'it was made for few flat colours',
    applies: (reading, request) => (request.palette ?? reading.palette) === 'limited-colour',
  },
  { slug: 'blackwork', because: 'it ages best', applies: () => true },
];

function chosenFor(reading: Reading, request: EngineeringRequest, remarks: Remarks): Style {
  const choice = CHOICES.find((one) => one.applies(reading, request));
  const style = styleOf(choice?.slug ?? 'blackwork');
  remarks.added.push(`Style: ${style.name}, because you named none and ${choice?.because ?? 'it ages best'}.`);
  return style;
}

/** The given field, then what the text names, then what suits; settled conflicts are told. */
export function chooseStyle(reading: Reading, request: EngineeringRequest, remarks: Remarks): Style {
  const [read, ...others] = reading.styles;
  if (request.style !== undefined) {
    const style = styleOf(request.style);
    if (read !== undefined && read !== style.slug && !reading.styleHinted) {
      remarks.leftOut.push(`The text says ${styleOf(read).name}, the style field says ${style.name}: the field wins.`);
    }
    return style;
  }
  if (read === undefined) return chosenFor(reading, request, remarks);
  const style = styleOf(read);
  if (reading.styleHinted) remarks.added.push(`Style: ${style.name}, read from how you describe it.`);
  for (const other of others) remarks.leftOut.push(`You also name ${styleOf(other).name}: one style draws better than two, so ${style.name} it is.`);
  return style;
}
