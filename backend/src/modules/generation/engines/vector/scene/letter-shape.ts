import { plain } from '../lexicon/tokens.js';
import type { LetteringShape } from './scene.js';

const ARC = /\b(?:arc|arch|arched|arching|curved?|semi ?circle|half circle|arco|arqueado|arquead[oa]s?|curvad[oa]s?|arrondie?|arque|cintre|bogen|gebogen\w*|halbkreis|semicerchio|semicirculo|demi cercle)\b|дуг|полукруг/u;
const BANNER = /\b(?:banners?|scrolls?|ribbons?|pergaminos?|cintas?|faixas?|fitas?|banniere|ruban|parchemin|schriftrolle|spruchband|banderole|nastro|pergamena|cartiglio)\b|^band$|лент|свит/u;
/** What letters are called when their shape is spoken of. */
const LETTERS = /^(?:(?:the )?(?:sentence|quote|words?|text|letters?|lettering|phrase|name|saying|frase|texto|letras?|palabras?|palavras?|phrase|texte|mots?|schriftzug|spruch|text|satz|scritta|parole|testo|надпись|фраза|текст) )?(?:in|on|along|as|en|em|im|auf|ad|по|в) (?:(?:an?|un|una|um|uma|einem?|the) )?\S+$/u;
/** Nothing follows: what is drawn stands under the letters. */
const UNDER = /\b(?:under|underneath|below|beneath|debajo|abajo|embaixo|abaixo|dessous|darunter|drunter|unten|sotto)$|(?:снизу|внизу)$/u;

/** The shape that the words ask for, null where they leave it open. */
export function shapeAsked(phrases: readonly string[]): LetteringShape | null {
  const said = phrases.map(plain);
  if (said.some((phrase) => BANNER.test(phrase))) return 'banner';
  return said.some((phrase) => ARC.test(phrase) && LETTERS.test(phrase)) ? 'arc' : null;
}

/** Where the letters stand, as the brief has it. */
const AT = { above: /^(?:lettering above|letras encima|letras acima|lettres au dessus|schrift daruber|scritta sopra|надпись сверху)$/u,
  on: /^(?:lettering inside|letras dentro|letras por dentro|lettres a l'?interieur|schrift darin|scritta dentro|надпись внутри)$/u } as const;

/** "the words in an arc" says how the letters run and nothing that is drawn. */
export const isOfLetters = (phrase: string): boolean => (ARC.test(phrase) && LETTERS.test(phrase)) || AT.above.test(phrase) || AT.on.test(phrase);

/** Whether the letters stand over what is drawn: "amor fati with a small sun underneath". */
export const areOver = (phrases: readonly string[]): boolean => phrases.map(plain).some((phrase) => UNDER.test(phrase) || AT.above.test(phrase));

/** Whether they stand on it: a name in a heart, initials on a lock. */
export const areOn = (phrases: readonly string[]): boolean => phrases.some((phrase) => AT.on.test(plain(phrase)));
