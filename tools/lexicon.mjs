// Writes the words of six further languages that mean a motif (run when motifs or words change):
//   node tools/lexicon.mjs
// The words are ours, written in that file by hand, one motif a line; added are the labels of emojibase-data (MIT) for motifs that have an emoji.
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
  umbrella: '☂️', diamond: '💎', strawberry: '🍓', cherries: '🍒', cloud: '☁️', volcano: '🌋', 'crescent-moon': null, planet: '🪐', star: '⭐',
  sunrise: '🌅', hamsa: '🪬', 'evil-eye': '🧿', om: '🕉️', 'puzzle-piece': '🧩', skateboard: '🛹', 'wine-glass': '🍷', 'paw-print': '🐾', footprints: '👣',
  'star-of-david': '✡️', 'yin-yang': '☯️', infinity: '♾️', horseshoe: null, jellyfish: null, swan: '🦢', dove: '🕊️', peacock: '🦚', bat: '🦇', frog: '🐸',
};

function labels(language) {
  const entries = JSON.parse(readFileSync(new URL(`../node_modules/emojibase-data/${language}/compact.json`, import.meta.url), 'utf8'));
  return new Map(entries.map((entry) => [entry.unicode, entry.label]));
}

const words = new Map(Object.entries(JSON.parse(readFileSync(OUT, 'utf8'))));
for (const language of LANGUAGES) {
  const known = labels(language);
  for (const [motif, emoji] of Object.entries(EMOJI)) {
    const label = emoji === null ? undefined : known.get(emoji);
    const entry = words.get(motif);
    if (label !== undefined && entry?.[language] && !entry[language].includes(label)) entry[language].push(label);
  }
}
writeFileSync(OUT, `{\n${[...words].map(([motif, languages]) => `${JSON.stringify(motif)}: ${JSON.stringify(languages)}`).join(',\n')}\n}\n`);
console.log(`${words.size} motifs, ${[...words.values()].reduce((sum, languages) => sum + Object.values(languages).flat().length, 0)} words`);
