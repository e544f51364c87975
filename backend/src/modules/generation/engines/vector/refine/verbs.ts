/** What a clause of an instruction asks for. */
export type Verb = 'larger' | 'smaller' | 'bolder' | 'thinner' | 'remove' | 'add' | 'flip' | 'left' | 'right' | 'simpler' | 'richer' | 'colourless' | 'swap' | 'no-background' | 'recolour' | 'restyle';

/** Tried in order on text as `plain` writes it (lower case, no accents); en es pt fr de it ru. */
const PATTERNS: readonly (readonly [Verb, RegExp])[] = [
  ['swap', /\b(?:swap|replace|exchange|substitute|instead of|turn .+ into|change .+ (?:to|into|for)|cambia|reemplaza|sustituye|en vez de|troca|troque|substitui\w*|em vez de|remplace\w*|echange\w*|au lieu de|ersetze?|tausche?|statt|sostituisci|invece)\b|замени|вместо/u],
  ['no-background', /\b(?:no|without|remove|drop|lose|delete|sin|quita\w*|sem|tira\w*|remova|sans|enleve\w*|ohne|entferne?|senza|togli|rimuovi)\b.*\b(?:background|fondo|fundo|fond|hintergrund|sfondo|frame|halo|rays|mandala behind)\b|\b(?:clean|plain|white|empty) background\b|(?:без|убери|удали).*фон/u],
  ['colourless', /\b(?:no|without|remove|lose|drop|take out) (?:the |any |all )?colou?rs?\b|\b(?:only|just) (?:in )?black\b|\bblack (?:only|and (?:white|gr[ae]y))\b|\b(?:sin|quita\w*) (?:el |los )?color(?:es)?\b|\bblanco y negro\b|\bsolo (?:en )?negro\b|\b(?:sem|tira) (?:a )?cor(?:es)?\b|\bpreto e (?:branco|cinza)\b|\bso preto\b|\bsans couleurs?\b|\bnoir et (?:blanc|gris)\b|\bohne farben?\b|\bschwarz ?(?:weiss|grau)\b|\bnur schwarz\b|\bsenza colori?\b|\bbianco e nero\b|\bsolo nero\b|без цвета|черно-бел|только черн/u],
  ['left', /\b(?:face|faces|facing|looks?|looking|turns?|points?|pointing)\b.*\bleft\b|\b(?:mire\w*|mira\w*|mirando|gir\w*|volte\w*|orient\w*)\b.*\bizquierda\b|\b(?:olh\w*|vir\w*|gir\w*)\b.*\besquerda\b|\b(?:regard\w*|tourn\w*|orient\w*)\b.*\bgauche\b|\bnach links\b|\b(?:guard\w*|gir\w*|volt\w*)\b.*\bsinistra\b|(?:смотр|повер|гляд)\S*.*(?:влево|налево)/u],
  ['right', /\b(?:face|faces|facing|looks?|looking|turns?|points?|pointing)\b.*\bright\b|\b(?:mire\w*|mira\w*|mirando|gir\w*|volte\w*|orient\w*)\b.*\bderecha\b|\b(?:olh\w*|vir\w*|gir\w*)\b.*\bdireita\b|\b(?:regard\w*|tourn\w*|orient\w*)\b.*\bdroite\b|\bnach rechts\b|\b(?:guard\w*|gir\w*|volt\w*)\b.*\bdestra\b|(?:смотр|повер|гляд)\S*.*(?:вправо|направо)/u],
  ['simpler', /\b(?:simpler|simplify|cleaner|less (?:busy|detail\w*|cluttered|complicated|going on)|fewer details|too (?:busy|cluttered|complicated)|mas (?:simple|sencill[oa])|menos (?:detalles?|cargad[oa])|mais simples|menos detalhes?|plus simple|moins (?:de details|charge)|einfacher|schlichter|weniger details|piu semplice|meno dettagli)\b|проще|меньше деталей/u],
  ['richer', /\b(?:more (?:detail\w*|ornate|intricate|elaborate)|mas (?:detalles?|detallad[oa]|elaborad[oa])|mais (?:detalhes?|detalhad[oa]|elaborad[oa])|plus (?:de details|detaillee?)|mehr details|detaillierter|aufwendiger|piu (?:dettagli|dettagliat[oa]))\b|больше деталей|детальнее/u],
  ['bolder', /\b(?:bolder|thicker|heavier|stronger) (?:lines?|outlines?|linework)\b|\blines? (?:bolder|thicker|heavier)\b|\bbolder\b|\b(?:lineas?|linhas?|lignes?|linien|linee) (?:mas gruesas?|mais grossas?|plus epaisses?|dicker|piu spesse)\b|\b(?:mas gruesas?|mais grossas?|plus epaisses?|dickere?|piu spesse)\b|линии.*толще|толще/u],
  ['thinner', /\b(?:thinner|finer|lighter|delicate) (?:lines?|outlines?|linework)\b|\blines? (?:thinner|finer|lighter)\b|\bthinner\b|\b(?:mas finas?|mais finas?|plus fines?|dunnere?|feinere?|piu sottili)\b|тоньше/u],
  ['larger', /\b(?:bigger|larger|enlarge|grow|huge|mas grandes?|agranda\w*|maior(?:es)?|aument\w*|plus (?:grand|gros)\w*|agrandi\w*|grosser\w*|vergrosser\w*|piu grand[ei]|ingrandisci)\b|больше|крупнее|увелич/u],
  ['smaller', /\b(?:smaller|shrink|tiny|reduce|mas pequen\w*|achica|reduce|menor(?:es)?|diminu\w*|plus petit\w*|reduis\w*|kleiner\w*|verkleiner\w*|piu piccol[oaie]|rimpicciolisci)\b|меньше|мельче|уменьш/u],
  ['flip', /\b(?:flip|mirror|reverse|other way|face (?:left|right)|volte\w*|gira\w*|refleja|espelh\w*|inverte\w*|retourne\w*|inverse\w*|spiegel\w*|umdreh\w*|specchia|capovolgi)\b|отрази|зеркал|переверни/u],
  ['remove', /\b(?:remove|without|drop|lose|delete|take (?:(?:them|it|that|this|those) )?(?:out|away|off)|get rid of|no more|no|omit|skip|scrap|ditch|erase|(?:do not|don't|dont) (?:like|want|need)|not a fan of|hate|no me gustan?|nao (?:gosto|quero)|n'aime pas|(?:gefallt|gefallen) mir nicht|non mi piac\w+|quita\w*|elimina\w*|sin|remova|tira\w*|retira\w*|sem|enleve\w*|supprime\w*|retire\w*|sans|entfern\w*|weg|ohne|losch\w*|togli|rimuovi|elimina|senza)\b|убери|удали|без|не нравит|не нравят|не надо|не нуж/u],
  ['add', /\b(?:add|include|put|with|more|give|anade|agrega|pon\w*|con|adicion\w*|inclu\w*|coloca|com|ajoute\w*|mets|avec|fuge?|hinzu|dazu|mit|setz\w*|aggiungi|metti)\b|добавь|добавить|постав/u],
];

export function verbOf(clause: string): Verb | null {
  return PATTERNS.find(([, pattern]) => pattern.test(clause))?.[0] ?? null;
}

const JOINTS = /[,;!\n]+|\.(?!\d)|\s+(?:and then|and also|then|but|y luego|et puis|und dann|e poi)\s+|\s+(?:and|y|et|und|e|и)\s+(?=(?:make|remove|drop|lose|add|flip|mirror|delete|take|swap|replace|put|give|no|without|thinner|bolder|quita|anade|agrega|haz|sin|enleve|ajoute|sans|mach|entferne|fug|ohne|togli|aggiungi|senza|tira|adiciona|sem|убери|добавь|сделай|без))/u;

/** An instruction in clauses, each with one wish: "make the wings larger, drop the stars". */
export function clausesOf(instruction: string): string[] {
  return instruction.split(JOINTS).map((clause) => clause.trim()).filter((clause) => clause !== '');
}

/** Says where a thing that is there shall be. */
export const isPlacing = (clause: string): boolean => PLACING.test(clause);
const PLACING = /\b(?:put|move|place|set|bring|have|make|pon\w*|mueve|coloca\w*|poe|mets|deplace|place|setz\w*|stell\w*|leg\w*|schieb\w*|metti|sposta)\b|(?:постав|помест|перемест|передвин)/u;

/** "put it on my calf": where on the body, nothing in the drawing. */
export const isMoving = (clause: string): boolean => /^(?:(?:please|can you|could you|just|maybe|now|let's|bitte|por favor|puedes) )*(?:put|move|place|have|pon\w*|muev\w*|coloc\w*|poe|mov\w*|mets|deplac\w*|place|setz\w*|verschieb\w*|metti\w*|spost\w*|перенес\S*|перемест\S*|постав\S*) ?(?:it|this|that|lo|la|isso|o|a|le|ca|es|das|ihn|sie|его|ее)? (?:to|on|onto|over|behind|en|a|al|no|na|pro|pra|sur|auf|an|sul|sulla|su|на)(?: |$)/u.test(clause);

/** Means what the clause before it named: "I don't like the roses, take them out". */
export const isOfTheSame = (clause: string): boolean => /^(?:(?:please|just|so|and) )*(?:take|get|leave|throw|make|put|quita\w*|saca\w*|tira\w*|enleve|mach|nimm|togli\w*|убери) ?(?:them|it|those|that|las|los|la|lo|as|os|a|o|les|le|sie|ihn|es|li|le|их|его|ее)?(?: (?:out|off|away|weg|raus))?(?: please)?$/u.test(clause);

/** What may stand beside "bigger" when all of it shall be; en es pt fr de it ru. */
const WHOLE = new RegExp('^(?:please|can|could|would|should|you|i|want|need|like|make|do|be|a|an|bit|little|lot|much|way|even|slightly|just|some|too|it|this|that|everything|all|whole|thing|piece|tattoo|design|drawing|the|is|of|in|size|overall|and'
  + '|hazl[oa]|haz|un|poco|mas|todo|el|la|lo|tatuaje|diseno|por|favor|mucho|que|sea|muy|faz|faca|deixa|um|pouco|mais|tudo|o|tatuagem|desenho|fais|le|plus|peu|tout|tatouage|dessin|en|rends|s\'il|te|plait'
  + '|mach|mache|es|ihn|sie|das|bitte|etwas|ein|bisschen|viel|alles|motiv|ganze|fai|fallo|falla|rendilo|rendila|po|tutto|il|tatuaggio|disegno|piu|per|favore|сделай|сделать|его|ее|все|тату|эскиз|немного|чуть|пожалуйста|рисунок)$', 'u');

/** "make it bigger": all of it, and nothing in it. */
export function isOfTheWhole(clause: string): boolean {
  const verb = verbOf(clause);
  if (verb !== 'larger' && verb !== 'smaller') return false;
  return clause.split(/[^\p{L}']+/u).every((word) => word === '' || WHOLE.test(word) || SIZES.test(word));
}

const SIZES = /^(?:bigger|larger|enlarge|grow|huge|grand|grands|grandes?|agrand\w*|maior(?:es)?|aument\w*|gros\w*|groß\w*|vergro\w*|ingrandisci\w*|smaller|shrink|tiny|reduc\w*|pequen\w*|achica|menor(?:es)?|diminu\w*|petite?s?|reduis\w*|klein\w*|verklein\w*|piccol[oaie]|rimpicciolisci\w*|больше|крупнее|увелич\S*|меньше|мельче|уменьш\S*)$/u;
