import type { ColourName, Shape } from '../motifs/motif.js';
import type { Tint } from '../scene/tint.js';

/** Colours that pass for one another. */
const FAMILIES: readonly ReadonlySet<ColourName>[] = [
  new Set(['red', 'crimson']), new Set(['pink', 'violet']), new Set(['orange', 'gold', 'yellow']), new Set(['leaf', 'moss', 'teal']), new Set(['blue', 'navy']), new Set(['brown', 'tan']),
];
/** What is no colour. */
const BARE: ReadonlySet<ColourName> = new Set(['bone', 'white', 'black', 'grey', 'charcoal']);
const PALE: ReadonlySet<ColourName> = new Set(['gold', 'yellow', 'pink', 'orange', 'tan']);

const familyOf = (colour: ColourName): ReadonlySet<ColourName> | undefined => FAMILIES.find((family) => family.has(colour));

/** The colour most shapes have. */
function mainOf(shapes: readonly Shape[]): ColourName | null {
  const counts = new Map<ColourName, number>();
  for (const { colour, tone } of shapes) if (colour !== undefined && tone !== 'none' && !BARE.has(colour)) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** A thing in the colours that were asked for: most of it in the first, what differs from that in the second, or in bone and black. */
export function tinted(shapes: readonly Shape[], { colours, isAccent }: Tint): readonly Shape[] {
  const main = mainOf(shapes);
  const [first, second] = [colours[0] as ColourName, colours[1]];
  const other = (colour: ColourName): ColourName => second ?? (PALE.has(colour) ? 'bone' : 'charcoal');
  const recoloured = (colour: ColourName): ColourName => {
    const own = colours.find((one) => one === colour || familyOf(one)?.has(colour));
    if (own !== undefined || BARE.has(colour)) return own ?? colour;
    if (isAccent) return colour === main ? 'bone' : first;
    return colour === main ? first : other(colour);
  };
  return shapes.map((shape) => (shape.colour === undefined || shape.tone === 'black' || shape.tone === 'none' ? shape : { ...shape, colour: recoloured(shape.colour), isAsked: true }));
}
