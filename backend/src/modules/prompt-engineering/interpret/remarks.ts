import type { Findings } from './findings.js';
import type { Reading } from './reading.js';

const quoted = (words: readonly string[]): string => [...new Set(words.map((word) => word.toLowerCase()))].map((word) => `“${word}”`).join(', ');
const LONGEST = 120;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function aboutArtists({ artists }: Findings): Pick<Reading, 'added' | 'leftOut'> {
  const seen = new Map(artists.map((artist) => [artist.name.toLowerCase(), artist]));
  return {
    leftOut: [...seen.values()].map(({ name }) => `The name ${name}: no concept copies an artist's hand.`),
    added: [...seen.values()].flatMap(({ name, traits }) => (traits === null ? [] : [`Instead of ${name}: ${traits}.`])),
  };
}

function aboutWords({ chunks, meta }: Findings): readonly string[] {
  const text = (role: string): readonly string[] => chunks.filter((chunk) => chunk.role === role).map((chunk) => short(chunk.text));
  const chatter = text('chatter');
  const covered = text('covered');
  const wearers = text('wearer');
  return [
    ...(meta.length === 0 ? [] : [`${quoted(meta)}: says nothing about the drawing.`]),
    ...(chatter.length === 0 ? [] : [`${quoted(chatter)}: read, but nothing to draw.`]),
    ...(covered.length === 0 ? [] : [`${quoted(covered)}: it is covered, not drawn.`]),
    ...(wearers.length === 0 ? [] : [`${quoted(wearers)}: who wears it is not drawn.`]),
  ];
}

/** What the person should know about how their words were read. */
export function remarksOn(findings: Findings, letteringMissing: boolean): Pick<Reading, 'notices' | 'added' | 'leftOut'> {
  const { added, leftOut } = aboutArtists(findings);
  return {
    added,
    leftOut: [...leftOut, ...aboutWords(findings)],
    notices: letteringMissing ? ['You want letters in it but do not say which: write them in quotation marks or in the lettering field.'] : [],
  };
}
