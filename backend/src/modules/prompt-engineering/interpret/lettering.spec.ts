import { describe, expect, it } from '@jest/globals';
import { MARKER } from '../text/tokens.js';
import { lettersPlace } from './letters-place.js';
import { readLettering } from './lettering.js';
import { missingLettering } from './spoken-lettering.js';

const read = (text: string): readonly [string | null, string] => {
  const { lettering, rest } = readLettering(text);
  return [lettering, rest.replaceAll(MARKER, '*').replace(/\s+/gu, ' ').trim()];
};

describe('lettering', () => {
  it.each<readonly [string, string | null, string]>([
    ['a heart with "MOM"', 'MOM', 'a heart with *'], ['“hola” y “chau”', 'hola\nchau', '* y *'], ['« Ça va » bras', 'Ça va', '* bras'], ['«Ça va» bras', 'Ça va', '* bras'], ["a heart 'one love' please", 'one love', 'a heart * please'], ["a sign 'it's love' here", "it's love", 'a sign * here'],
    ["rock 'n' roll skeleton", null, "rock 'n' roll skeleton"], ["'til death", null, "'til death"], ['a "?!" sign', null, 'a "?!" sign'], ['"🌹" wrist', '🌹', '* wrist'],
    ["the film 'Alien', a face", null, 'the film Alien, a face'], ["in 'old school' style", null, 'in old school style'], ['the band "Gojira" and "Love"', 'Love', 'the band "Gojira" and *'], ['my tattoo "wolf" style', null, 'my tattoo wolf style'],
    ['"a small wolf"', null, 'a small wolf'], ['"wolf holding a rose"', null, 'wolf holding a rose'], ['"one two three four five six seven eight nine ten eleven twelve thirteen"', null, 'one two three four five six seven eight nine ten eleven twelve thirteen'],
    ['"one two three four five six seven eight nine ten eleven twelve"', 'one two three four five six seven eight nine ten eleven twelve', '*'], ['  "love"  ', 'love', '*'], ['"the wolf" here', 'the wolf', '* here'],
    ['with the words "be kind" and a bee', 'be kind', '* and a bee'], ['a rose 6" tall, "love"', 'love', 'a rose 6 inch tall, *'], ['"est. 1987" 4" wide', 'est. 1987', '* 4 inch wide'],
    ['that says carpe diem along my collarbone', 'carpe diem', '* along my collarbone'], ['that says stay wild in typewriter', 'stay wild', '* in typewriter'], ['saying hope. small', 'hope', '* . small'], ['it says never a failure, always a lesson', 'never a failure, always a lesson', '*'],
    ['that says be kind, and a bee', 'be kind', '* , and a bee'], ['that says be kind, fine line', 'be kind', '* , fine line'], ['that says hope, faith', 'hope', '* , faith'], ['that says one day, soon', 'one day', '* , soon'], ['that says one day at last, not yet now', 'one day at last', '* , not yet now'],
    ['the word breathe here', 'breathe', '* here'], ['the word of god', null, 'the word of god'], ['with the word of god', null, 'with the word of god'], ['the word with a rose', null, 'the word with a rose'],
    ['with the letters g and b', 'g b', '*'], ['letters: a, b & c', 'a b c', '*'], ['initials J.R. and a heart', 'J.R.', '* and a heart'], ['with the initials JR on it', 'JR', '* on it'], ['with the initial M', 'M', '*'], ['with the initial k, wrist', 'k', '* , wrist'], ['the initial idea', null, 'the initial idea'],
    ['the name Anna and a heart', 'Anna', '* and a heart'], ['the names Anna and Leo, wrist', 'Anna and Leo', '* , wrist'], ['the name of my daughter Sofia, wrist', 'Sofia', '* , wrist'], ['her name, Eloise, in cursive', 'Eloise', '* , in cursive'], ['named Rex', 'Rex', '*'],
    ['born 1990, a rabbit', '1990', '* , a rabbit'], ['born free, a lion', null, 'born free, a lion'], ['years: a cat', null, 'years: a cat'], ['the years 1990-2020', '1990-2020', '*'], ['text: Amor Fati', 'Amor Fati', '*'], ['text amor', null, 'text amor'], ['says hi', 'hi', '*'],
    ['with MOM written on it, a heart', 'MOM', '* , a heart'], ['Molon labe written underneath', 'Molon labe', '* underneath'], ['The words written below', null, 'The words written below'], ['1.2.2020 and a rose', '1.2.2020', '* and a rose'], ['MCMXCII under a rose', 'MCMXCII', '* under a rose'],
    ['the name Leo and his date 05/11/2018', 'Leo\n05/11/2018', '* and *'], ['the number 7 and 1.2.2020', '7', '* and 1.2.2020'], ['coordinates of home 51°N 0°W', '51°N 0°W', '*'], ['date of birth of my son 12/03/2015', '12/03/2015', '*'],
    ['that says stay wild typewriter font', 'stay wild', '* typewriter font'], ['that says carpe diem left wrist', 'carpe diem', '* left wrist'], ['that says carpe diem my left forearm', 'carpe diem', '* my left forearm'], ['that says typewriter', 'typewriter', '*'],
    ['the words Only God can judge me', 'Only God can judge me', '*'], ['skull with the words only the strong survive', 'only the strong survive', 'skull *'], ['that says Just breathe', 'Just breathe', '*'], ['that says just breathe', 'breathe', '*'],
    ['that says hand in hand', 'hand in hand', '*'], ['that says cursive love', 'cursive love', '*'], ['that says hold my hand', 'hold', '* my hand'], ['that says love cursive wrist', 'love', '* cursive wrist'], ['that says forearm', 'forearm', '*'],
    ['the word gothic here', 'gothic', '* here'], ['the word remembrance', 'remembrance', '*'], ['the word masterpiece', 'masterpiece', '*'], ['the word blue', null, 'the word blue'], ['the  word breathe', 'breathe', '*'], ['with the  words  be kind', 'be kind', '*'],
    [`that says ${'ab '.repeat(26)}ab`, `${'ab '.repeat(26)}ab`, '*'], [`that says ${'ab '.repeat(28)}`, null, `that says ${'ab '.repeat(27)}ab`], ['years later, a cat', null, 'years later, a cat'], ['born since 1990', 'since 1990', '*'], ['born Illinois', null, 'born Illinois'], ['born in IV', null, 'born in IV'],
    ['that says be more,fear less', 'be more,fear less', '*'], ['that says be more,  fear less  ', 'be more,  fear less', '*'], ['that says be more, no less', 'be more', '* , no less'], ['that says hope , faith and love', 'hope', '* , faith and love'], ['that says stay, on my arm here', 'stay', '* , on my arm here'], ['that says all is well, my sandy friend', 'all is well, my sandy friend', '*'],
    ['letters A and B, C on the wrist', 'A B C', '* on the wrist'], ['letters A.B. and a rose', 'A.B.', '* and a rose'], ['letters: x y. a rose', 'x y', '* . a rose'], ['letters hope', null, 'letters hope'], ['letters: hope and', 'hope', '* and'], ['initials  A   B', 'A B', '*'], ['initials A1', 'A1', '*'],
    ['with the name of Anna', 'Anna', '*'], ['with the names Anna, Leo and Mia', 'Anna, Leo and Mia', '*'], ['called Anna  rose', 'Anna', '* rose'], ['with the words "a b" and with the words "c"', 'a b\nc', '* and *'], ['banner MOM &  DAD heart', 'MOM &  DAD', 'banner * heart'], ['heart MÁ banner, é', 'MÁ', 'heart * banner, é'],
    ['my dog Rex and his name', 'Rex', 'my dog Rex and *'], ['my dog Rex Bo Jack and his name', 'Rex Bo', 'my dog Rex Bo Jack and *'], ['my dog rex who died, his name', 'rex', 'my dog rex who died, *'], ['my dog rex is big, his name', null, 'my dog rex is big, his name'], ['his name and my star', null, 'his name and my star'],
    ['Rex was my dog, his name', 'Rex', 'Rex was my dog, *'], ['Rex, my old dog. his name here', 'Rex', 'Rex, my old dog. * here'], ['Rex was the dog, his name', null, 'Rex was the dog, his name'], ['Rex was my star, his name', null, 'Rex was my star, his name'], ['my dog macOS and his name', null, 'my dog macOS and his name'],
    ['my dog 12 and his name', null, 'my dog 12 and his name'], ['my star Rex and his name', null, 'my star Rex and his name'], ['my dog Rex', null, 'my dog Rex'], ['my cat sleeps, my dog Rex, its name', 'Rex', 'my cat sleeps, my dog Rex, *'], ['пёс по кличке Барон и его имя', 'Барон', 'пёс по кличке Барон и *'], ['my dog', null, 'my dog'],
    ['heart with MOM on a banner', 'MOM', 'heart with * on a banner'], ['DAD and MOM on a banner', 'DAD and MOM', '* on a banner'], ['mom with a heart', 'mom', '* with a heart'], ['a heart with mom', 'mom', 'a heart with *'], ['MOM rose', null, 'MOM rose'], ['MOM ON A banner', 'MOM', '* ON A banner'], ['DVD MOM banner big', 'DVD MOM', '* banner big'], ['a USA banner', null, 'a USA banner'],
    ['barcode with 0451 under it', '0451', 'barcode with * under it'], ['a star with 3 dots under it', null, 'a star with 3 dots under it'], ['a plain wolf', null, 'a plain wolf'],
  ])('in %j is %j, and %j is left', (text, lettering, rest) => {
    expect(read(text)).toEqual([lettering, rest]);
  });

  it('is missing where somebody wants a name and does not say which', () => {
    expect(['a flower with name', 'a flower with a name, please', 'flor con nombre'].map(missingLettering)).toEqual([true, true, true]);
    expect(['a flower with name anna', 'a flower', 'names'].map(missingLettering)).toEqual([false, false, false]);
  });

  it.each([
    ['a rose with the name Maria above it', 'lettering above'], ['a rose under the name Maria', 'lettering above'], ['a heart with "MOM" inside', 'lettering inside'],
    ['a wreath around the name Luna', 'lettering inside'], ['a rose and "love" in a nice cursive font', undefined], ['a feather, and underneath 1934-2018', undefined], ['a heart with "MOM"', undefined],
  ])('of %j stand where the words have them: %j', (text, place) => {
    expect(lettersPlace(readLettering(text).rest, 'en')[0]).toBe(place);
  });

  it('say where they stand in the language of the text', () => {
    expect(lettersPlace(readLettering('un corazón con el nombre Sofía dentro').rest, 'es')).toEqual(['letras dentro']);
    expect(lettersPlace(readLettering('eine Rose mit dem Namen Lena darüber').rest, 'de')).toEqual(['Schrift darüber']);
  });
});
