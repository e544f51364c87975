/** The brief's own word for a piece that is its letters, and what their dates are of. */
const LETTERS = /^(?:hand-drawn lettering|births?|birthdays?|births? and|years?)$/u;
/** Effects that these styles lay over every drawing; en es pt fr de it ru, as `plain` writes them. */
const EFFECTS = /\b(?:splash\w*|splatter\w*|spatter\w*|brush ?strokes?|paint drips?|ink drips?|salpicadur\w*|manchas?|respingos?|eclaboussur\w*|taches?|coulures?|farbkleckse?n?|farbspritzer\w*|spritzer|pinselstriche?|schizz[io]|macchie|pennellate)\b|мазк|брызг|пятна|клякс/u;
const SPLASHED: ReadonlySet<string> = new Set(['trash-polka', 'watercolour']);
/** Parts and plain looks of what is drawn: nothing further is asked for. */
const OF_ITS_OWN = new RegExp('^(?:(?:long|flowing|thick|big|large|small|sharp|open|closed|wild|curly|flaming|spiky|pointed|bushy|detailed|spread|its|his|her|the|a) )*'
  + '(?:hair|fur|mane|tail|trunk|teeth|fangs|claws|paws|beak|whiskers|scales|stripes|spots|thorns?|stem|petals|roots|feathers|antlers|horns|ears|face|legs|arms|fingers|wrinkles|texture|tones?)$', 'u');

/** Whether a phrase for which no drawing was found asks for none: the letters themselves, an effect of the style, a part of what is drawn. */
export function isUnderstood(phrase: string, { style, hasLettering }: { readonly style: string; readonly hasLettering: boolean }): boolean {
  return (hasLettering && LETTERS.test(phrase)) || (SPLASHED.has(style) && EFFECTS.test(phrase)) || OF_ITS_OWN.test(phrase);
}
