import { join } from 'node:path';
import { z } from 'zod';
import { loadFile } from '../catalogue/data-folder.js';
import { quotedPieces } from '../normalise/quotes.js';

const names = z.record(z.string(), z.string());
/** English names of emoji (emojibase-data, MIT): things that can be drawn, and faces and gestures that mostly decorate a message. */
const { things, people } = loadFile(join(import.meta.dirname, 'emoji.json'), z.strictObject({ things: names, people: names }));

const EMOJI = /(?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*)*)/gu;
const FRONT = new RegExp(`^(?:\\s*(?:${EMOJI.source}))+`, 'u');
/** After such a word or sign an emoji stands for a word: "a 🐍 and a 🗡️". */
const WANTS_A_WORD = /(?:^|[\s,])(?:an?|the|of|with|and|&|\+|my|plus|un|una|el|la|de|con|y|um|uma|com|e|une|du|avec|et|ein|eine|einen|mit|und|uno|il|с|и)\s*$/iu;

/** Before such a word too: "🦊 sleeping under a 🍄". */
const ACTS = /^\s*(?:\p{L}{2,}ing|in|on|under|over|with|inside|behind|and|wearing|con|en|bajo|com|em|avec|dans|sous|mit|im|unter|con|sotto|с|на|в|под)(?![\p{L}])/iu;
const BEGINS = /(?:^|[.:;!?\n])\s*$/u;

const bare = (emoji: string): string => emoji.replace(/[\uFE0F\p{Emoji_Modifier}]/gu, '');

function nameOf(emoji: string): string | undefined {
  return things[bare(emoji)] ?? people[bare(emoji)];
}

/** Only pictures: each thing by its name; faces only when there is nothing else. */
function namesOnly(text: string): string {
  const found = [...text.matchAll(EMOJI)].map(([emoji]) => emoji);
  const drawn = found.map((emoji) => things[bare(emoji)]).filter((name) => name !== undefined);
  const all = drawn.length > 0 ? drawn : found.map(nameOf).filter((name) => name !== undefined);
  return [...new Set(all)].join(', ');
}

/** "🌵☀️ desert vibes": several things in front of the words are what is meant. */
function namedInFront(text: string): string {
  const front = FRONT.exec(text)?.[0] ?? '';
  const drawn = [...front.matchAll(EMOJI)].map(([emoji]) => things[bare(emoji)]).filter((name) => name !== undefined);
  return drawn.length < 2 ? text : `${[...new Set(drawn)].join(', ')}, ${text.slice(front.length)}`;
}

function inWords(text: string): string {
  return text.replace(EMOJI, (emoji: string, at: number) => {
    const name = things[bare(emoji)];
    const wanted = WANTS_A_WORD.test(text.slice(0, at)) || (BEGINS.test(text.slice(0, at)) && ACTS.test(text.slice(at + emoji.length)));
    return name !== undefined && wanted ? name : ' ';
  });
}

/**
 * Emoji as words where they stand for words, and left out where they decorate. A text of emoji alone becomes the
 * names of what they show. Inside quotation marks nothing is touched.
 */
export function spokenEmoji(text: string): string {
  if (text.match(EMOJI) === null) return text;
  if (!/[\p{L}\p{N}]/u.test(text.replace(EMOJI, ''))) return namesOnly(text) || text;
  return quotedPieces(namedInFront(text)).map((piece) => (piece.quoted ? piece.text : inWords(piece.text))).join('');
}
