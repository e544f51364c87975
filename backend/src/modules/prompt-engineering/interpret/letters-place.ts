import { fold } from '../text/fold.js';
import { MARKER } from '../text/tokens.js';

type Place = 'above' | 'inside';

/** As it stands among the elements of a brief, in the language of the text. */
const SAID: Readonly<Record<string, Readonly<Record<Place, string>>>> = {
  en: { above: 'lettering above', inside: 'lettering inside' }, es: { above: 'letras encima', inside: 'letras dentro' }, pt: { above: 'letras acima', inside: 'letras por dentro' },
  fr: { above: 'lettres au-dessus', inside: "lettres à l'intérieur" }, de: { above: 'Schrift darüber', inside: 'Schrift darin' },
  it: { above: 'scritta sopra', inside: 'scritta dentro' }, ru: { above: 'надпись сверху', inside: 'надпись внутри' },
};

const END = '(?:\\s*$|\\s*[,.;!?])';
const ARTICLE = "(?:an?|the|un|una|uma|une|eine[mnr]?|um|uno|l[ae']?|el|il|o|dem|der|das)";
/** After the letters: "above it", "above a rose"; in other languages the one word for it. */
const ABOVE = new RegExp(`^\\s*(?:\\p{L}+ )?(?:(?:above|over|on top of)\\s+(?:it|them|her|him|${ARTICLE}\\s+\\p{L}+)|above${END}|on top${END}|(?:encima|arriba|em cima|acima|au[- ]dessus|daruber|druber|obendruber|sopra|сверху|вверху)(?!\\p{L})|над\\s)`, 'u');
/** How letters look, or what else they stand in that is no thing with a face. */
const LOOKS = '(?:\\S+ )?(?:script|cursive|font|fonts|type\\p{L}*|gothic|old|blackletter|serif|hand\\p{L}*|banner|scroll|ribbon|arc|arch|curve|line|row|style|lettering|letters|wrist|middle of|centre of|center of'
  + '|letra|letras|estilo|cinta|pergamino|fita|faixa|ruban|banniere|schrift\\p{L}*|spruchband|stil|nastro|pergamena|corsivo|cursiva)';
const INSIDE = new RegExp(`^\\s*(?:\\p{L}+ )?(?:(?:inside|within|in|on|across)\\s+(?:it|them|(?:an?|the)\\s+(?!${LOOKS}(?!\\p{L}))\\p{L}+)|(?:inside|within)${END}|in the (?:middle|center|centre)`
  + "|(?:dentro|adentro|en el (?:centro|medio)|no (?:meio|centro)|por dentro|dedans|a l'interieur|au (?:centre|milieu)|darin|drin|drinnen|in der mitte|all'interno|al centro|в центре|внутри|посередине)(?!\\p{L}))", 'u');
/** Before the letters: "a wreath around [Luna]", "a rose under [Maria]". */
const ROUND = /(?:around|surrounding|encircling|alrededor de|em volta de|ao redor de|autour de|um den|um die|attorno a|intorno a|вокруг)\s+(?:the |el |o |le |il )?(?:name |word |nombre |nome |prenom |namen |имени )?$/u;
const UNDER = /(?<!(?:^|[,.;]|(?<!\p{L})(?:and|with|y|con|e|com|et|avec|und|mit|и|с))\s+)(?<=\p{L}\s+)(?:under|below|beneath|underneath|debajo de|bajo|embaixo de|sous|unter|sotto|под)\s+(?:the |el |o |le |il |dem )?(?:name |word |nombre |nome |prenom |namen |именем )?$/u;

function placeOf(rest: string): Place | null {
  const [before = '', after] = fold(rest).split(MARKER);
  if (after === undefined) return null;
  if (ABOVE.test(after) || UNDER.test(before)) return 'above';
  return INSIDE.test(after) || ROUND.test(before) ? 'inside' : null;
}

/** Where the letters stand when the text says it, as a phrase for the brief. */
export function lettersPlace(rest: string, language: string): readonly string[] {
  const place = placeOf(rest);
  return place === null ? [] : [(SAID[language] ?? SAID['en'])?.[place] ?? ''];
}
