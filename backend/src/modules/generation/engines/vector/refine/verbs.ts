/** What a clause of an instruction asks for. */
export type Verb = 'larger' | 'smaller' | 'bolder' | 'thinner' | 'remove' | 'add' | 'flip' | 'swap' | 'no-background' | 'recolour' | 'restyle';

/** Tried in order on text as `plain` writes it (lower case, no accents); en es pt fr de it ru. */
const PATTERNS: readonly (readonly [Verb, RegExp])[] = [
  ['swap', /\b(?:swap|replace|exchange|substitute|instead of|turn .+ into|change .+ (?:to|into|for)|cambia|reemplaza|sustituye|en vez de|troca|troque|substitui\w*|em vez de|remplace\w*|echange\w*|au lieu de|ersetze?|tausche?|statt|sostituisci|invece)\b|замени|вместо/u],
  ['no-background', /\b(?:no|without|remove|drop|lose|delete|sin|quita\w*|sem|tira\w*|remova|sans|enleve\w*|ohne|entferne?|senza|togli|rimuovi)\b.*\b(?:background|fondo|fundo|fond|hintergrund|sfondo|frame|halo|rays|mandala behind)\b|\b(?:clean|plain|white|empty) background\b|(?:без|убери|удали).*фон/u],
  ['bolder', /\b(?:bolder|thicker|heavier|stronger) (?:lines?|outlines?|linework)\b|\blines? (?:bolder|thicker|heavier)\b|\bbolder\b|\b(?:lineas?|linhas?|lignes?|linien|linee) (?:mas gruesas?|mais grossas?|plus epaisses?|dicker|piu spesse)\b|\b(?:mas gruesas?|mais grossas?|plus epaisses?|dickere?|piu spesse)\b|линии.*толще|толще/u],
  ['thinner', /\b(?:thinner|finer|lighter|delicate) (?:lines?|outlines?|linework)\b|\blines? (?:thinner|finer|lighter)\b|\bthinner\b|\b(?:mas finas?|mais finas?|plus fines?|dunnere?|feinere?|piu sottili)\b|тоньше/u],
  ['larger', /\b(?:bigger|larger|enlarge|grow|huge|mas grandes?|agranda\w*|maior(?:es)?|aument\w*|plus (?:grand|gros)\w*|agrandi\w*|grosser\w*|vergrosser\w*|piu grand[ei]|ingrandisci)\b|больше|крупнее|увелич/u],
  ['smaller', /\b(?:smaller|shrink|tiny|reduce|mas pequen\w*|achica|reduce|menor(?:es)?|diminu\w*|plus petit\w*|reduis\w*|kleiner\w*|verkleiner\w*|piu piccol[oaie]|rimpicciolisci)\b|меньше|мельче|уменьш/u],
  ['flip', /\b(?:flip|mirror|reverse|other way|face (?:left|right)|voltea\w*|gira\w*|refleja|espelh\w*|inverte\w*|retourne\w*|inverse\w*|spiegel\w*|umdreh\w*|specchia|capovolgi)\b|отрази|зеркал|переверни/u],
  ['remove', /\b(?:remove|without|drop|lose|delete|take (?:out|away|off)|get rid of|no more|no|omit|quita\w*|elimina\w*|sin|remova|tira\w*|retira\w*|sem|enleve\w*|supprime\w*|retire\w*|sans|entfern\w*|weg|ohne|losch\w*|togli|rimuovi|elimina|senza)\b|убери|удали|без/u],
  ['add', /\b(?:add|include|put|with|more|give|anade|agrega|pon|con|adicion\w*|inclu\w*|coloca|com|ajoute\w*|mets|avec|fuge?|hinzu|dazu|mit|aggiungi|metti)\b|добавь|добавить/u],
];

export function verbOf(clause: string): Verb | null {
  return PATTERNS.find(([, pattern]) => pattern.test(clause))?.[0] ?? null;
}

const JOINTS = /[,;.!\n]+|\s+(?:and then|and also|then|but|y luego|et puis|und dann|e poi)\s+|\s+(?:and|y|et|und|e|и)\s+(?=(?:make|remove|drop|lose|add|flip|mirror|delete|take|swap|replace|put|give|no|without|thinner|bolder|quita|anade|agrega|haz|sin|enleve|ajoute|sans|mach|entferne|fug|ohne|togli|aggiungi|senza|tira|adiciona|sem|убери|добавь|сделай|без))/u;

/** An instruction in clauses, each with one wish: "make the wings larger, drop the stars". */
export function clausesOf(instruction: string): string[] {
  return instruction.split(JOINTS).map((clause) => clause.trim()).filter((clause) => clause !== '');
}
