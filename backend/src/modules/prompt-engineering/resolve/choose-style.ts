import { findPlacement, findStyle } from '../catalogue/catalogue.js';
import type { Style } from '../catalogue/style.js';
import type { Reading, SizeReading } from '../interpret/reading.js';
import type { EngineeringRequest } from '../request.js';
import { sayOfReading } from '../prompt-engineering.sentences.js';
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
  { slug: 'blackwork', because: sayOfReading('style-covers'), applies: ({ intent }) => intent === 'cover-up' },
  {
    slug: 'lettering', because: sayOfReading('style-of-words'),
    applies: (reading, request) => reading.subject === null && (request.lettering ?? reading.lettering) !== null,
  },
  { slug: 'fine-line', because: sayOfReading('style-of-memory'), applies: ({ intent }) => intent === 'memorial' },
  { slug: 'fine-line', because: sayOfReading('style-of-small'), applies: isSmall },
  {
    slug: 'neo-traditional', because: sayOfReading('style-of-colours'),
    applies: (reading, request) => (request.palette ?? reading.palette) === 'full-colour',
  },
  {
    slug: 'american-traditional', because: sayOfReading('style-of-few-colours'),
    applies: (reading, request) => (request.palette ?? reading.palette) === 'limited-colour',
  },
  {
    slug: 'black-and-grey-realism', because: sayOfReading('style-of-greys'),
    applies: (reading, request) => (request.palette ?? reading.palette) === 'black-and-grey',
  },
  { slug: 'blackwork', because: sayOfReading('style-ages-best'), applies: () => true },
];

function chosenFor(reading: Reading, request: EngineeringRequest, remarks: Remarks): Style {
  const choice = CHOICES.find((one) => one.applies(reading, request));
  const style = styleOf(choice?.slug ?? 'blackwork');
  remarks.added.push(sayOfReading('style-chosen', { style: style.name, why: choice?.because ?? sayOfReading('style-ages-best') }));
  return style;
}

/** The given field, then what the text names, then what suits; settled conflicts are told. */
export function chooseStyle(reading: Reading, request: EngineeringRequest, remarks: Remarks): Style {
  const [read, ...others] = reading.styles;
  if (request.style !== undefined) {
    const style = styleOf(request.style);
    if (read !== undefined && read !== style.slug && !reading.styleHinted) {
      remarks.leftOut.push(sayOfReading('style-conflict', { read: styleOf(read).name, given: style.name }));
    }
    return style;
  }
  if (read === undefined) return chosenFor(reading, request, remarks);
  const style = styleOf(read);
  if (reading.styleHinted) remarks.added.push(sayOfReading('style-hinted', { style: style.name }));
  for (const other of others) remarks.leftOut.push(sayOfReading('style-further', { other: styleOf(other).name, style: style.name }));
  return style;
}
