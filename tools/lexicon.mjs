// Writes the words of six further languages that mean a motif (run when motifs or words change):
//   node tools/lexicon.mjs
// From tools/flash/foreign-words.tsv (ours, first) and the labels of emojibase-data (MIT) for motifs that have an emoji.
import { readFileSync, writeFileSync } from 'node:fs';

const LANGUAGES = ['es', 'pt', 'fr', 'de', 'it', 'ru'];
const OUT = new URL('../backend/src/modules/generation/engines/vector/lexicon/foreign-words.json', import.meta.url);

/** Motifs and the emoji whose label names them in every language. Looked at: labels that mean something else are left out. */
const EMOJI = {
  wolf: '🐺', lion: '🦁', tiger: '🐯', bear: '🐻', fox: '🦊', stag: '🦌', elephant: '🐘', horse: '🐴', cat: '🐈', dog: '🐕', rabbit: '🐇', owl: '🦉',
  eagle: '🦅', dragon: '🐉', snake: '🐍', shark: '🦈', whale: '🐋', octopus: '🐙', turtle: '🐢', bee: '🐝', beetle: '🪲', butterfly: '🦋',
  spider: '🕷️', scorpion: '🦂', skull: '💀', rose: '🌹', sunflower: '🌻', hibiscus: '🌺', tulip: '🌷', 'cherry-blossom': '🌸', cactus: '🌵', mushroom: '🍄',
  'four-leaf-clover': '🍀', 'maple-leaf': '🍁', 'palm-tree': '🌴', wheat: '🌾', anchor: '⚓', compass: '🧭', crown: '👑', dagger: '🗡️', feather: '🪶',
  hourglass: '⏳', key: '🔑', camera: '📷', guitar: '🎸', microphone: '🎤', book: '📖', airplane: '✈️', bicycle: '🚲', rocket: '🚀', scissors: '✂️',
  umbrella: '☂️', diamond: '💎', strawberry: '🍓', cherries: '🍒', cloud: '☁️', volcano: '🌋', 'crescent-moon': '🌙', planet: '🪐', star: '⭐',
  sunrise: '🌅', hamsa: '🪬', 'evil-eye': '🧿', om: '🕉️', 'puzzle-piece': '🧩', skateboard: '🛹', 'wine-glass': '🍷', 'paw-print': '🐾', footprints: '👣',
  'star-of-david': '✡️', 'yin-yang': '☯️', infinity: '♾️', horseshoe: null, jellyfish: '🪼', swan: '🦢', dove: '🕊️', peacock: '🦚', bat: '🦇', frog: '🐸',
};

function ours() {
  const [header, ...lines] = readFileSync(new URL('./flash/foreign-words.tsv', import.meta.url), 'utf8').trim().split('\n');
  const languages = header.split('\t').slice(1);
  return lines.map((line) => line.split('\t')).map(([motif, ...cells]) => [motif, Object.fromEntries(languages.map((language,
    i) => [language, (cells[i] ?? '').split(',').map((word) => word.trim()).filter(Boolean)]))]);
}

function labels(language) {
  const entries = JSON.parse(readFileSync(new URL(`../node_modules/emojibase-data/${language}/compact.json`, import.meta.url), 'utf8'));
  return new Map(entries.map((entry) => [entry.unicode, entry.label]));
}

const words = new Map(ours());
for (const language of LANGUAGES) {
  const known = labels(language);
  for (const [motif, emoji] of Object.entries(EMOJI)) {
    const label = emoji === null ? undefined : known.get(emoji);
    const entry = words.get(motif);
    if (label !== undefined && entry !== undefined && !entry[language].includes(label)) entry[language].push(label);
  }
}
const sorted = [...words.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(OUT, `{\n${sorted.map(([motif, languages]) => `${JSON.stringify(motif)}: ${JSON.stringify(languages)}`).join(',\n')}\n}\n`);
console.log(`${sorted.length} motifs, ${sorted.reduce((sum, [, languages]) => sum + Object.values(languages).flat().length, 0)} words`);
