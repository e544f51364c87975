import type { Reading } from '../lexicon/lexicon.js';

/** Of whom two have a drawing in which they are the two sides of a heart. */
const HEARTS: Readonly<Record<string, string>> = { swan: 'swan-heart', 'flying-swan': 'swan-heart', snake: 'snake-heart', cobra: 'snake-heart' };

/** Said between the two: "two swans forming a", "a heart made of two"; en es pt fr de it ru, as `plain` writes them. */
const FORMING = new RegExp('(?:^| )(?:form\\w*|making|makes?|creating|creates?|shap\\w*|in the (?:shape|form)|made|built|whose necks?|whose bodies|intertwined (?:in|into)|crean(?:do)?|hacen|haciendo|hech[oa]|feit[oa]|fazendo|fazem|faite?|font|'
  + 'bild\\w*|geform\\w*|aus|fatt[oa]|образу\\S*|составля\\S*|в форме|из)(?: |$)', 'u');

/** "two swans forming a heart": one thing, when it is drawn. */
export function heartOfTwo({ words, hits }: Reading): Reading {
  const heart = hits.find(({ motif }) => motif === 'heart');
  const pair = hits.find(({ motif }) => HEARTS[motif] !== undefined);
  if (heart === undefined || pair === undefined) return { words, hits };
  const [first, last] = heart.from < pair.from ? [heart, pair] : [pair, heart];
  if (!FORMING.test(words.slice(first.to, last.from).join(' '))) return { words, hits };
  return { words, hits: hits.flatMap((hit) => (hit === first ? [{ motif: HEARTS[pair.motif] as string, from: first.from, to: last.to }] : hit === last ? [] : [hit])) };
}
