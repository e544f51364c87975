/** Heads of German compounds that name a group or a part of a beast: "Wolfsrudel", "Drachenauge". */
const GROUP = /(?<![\p{L}])(\p{L}{3,}?)s?(rudel|schwarm|herde|familie|paar|pärchen)(?![\p{L}])/giu;
const PART = /(?<![\p{L}])(\p{L}{3,}?)s?(augen?|federn?|pfoten?|tatzen?|flügel|krallen?|klauen?)(?![\p{L}])/giu;

/** What a head wears that is made of flowers; a Rosenkranz is prayed. */
const GARLAND = /(?<![\p{L}])(blumen|blüten|gänseblümchen)(?:kranz|krone)(?![\p{L}])/giu;

/** A German text with such compounds in their parts, as the other languages write them; other texts as they are. */
export function parted(text: string, language: string): string {
  return language.startsWith('de') ? text.replace(GROUP, '$2 $1').replace(PART, '$1 $2').replace(GARLAND, 'Krone aus $1') : text;
}
