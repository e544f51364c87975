import { BACKWARD } from '../lexicon/states.js';
import type { RelationKind } from './scene.js';

/** What the later of two things is to the earlier one, and the earlier to the later, when these words join them. */
interface Joint {
  readonly words: RegExp;
  readonly later: RelationKind;
  readonly earlier: RelationKind;
}

/** Right after a thing: it comes out of what is drawn, at a place that is no thing of its own ("flowers growing from the arteries"). */
const GROWING = new RegExp('^(?:that )?(?:grow|sprout|bloom|com|burst|spill|pour)(?:s|e|es|ing)?(?: out)? (?:of|from) '
  + '|^(?:que )?(?:creciendo|brotando|saliendo|salen|brotan|crecen|crescendo|saindo|saem) d|^(?:qui )?(?:sort|pouss)(?:ant|ent) d'
  + '|^(?:que )?(?:crecen?|brotan?|salen?|nacen?|crescem?|brotam?|saem?|nascem?) d|^(?:die )?(?:aus|wachsend aus) |^che (?:escono|nascono|crescono|sbocciano) da|^растущ\\S* из ', 'u');

/** What a stag bears; en es pt fr de it ru, as `plain` writes them. */
const ANTLERS = /\b(?:antlers?|astas|galhadas?|bois|ramure|geweih\w*|palchi)\b|рог(?:ах|а) олен/u;

/** Words that follow a thing and say where on the hero it is: "a rose in its mouth". */
const AFTER: readonly (readonly [RelationKind, RegExp])[] = [
  ['tail', /\b(?:in|on|at|with|around|round|from) (?:the (?:end|tip) of )?(?:its|his|her|their|the) (?:tail|stinger|sting)\b|\b(?:en|con) (?:la|su) cola\b|\bn[ao] (?:cauda|rabo)\b|\b(?:dans|au bout de|avec) (?:la|sa) queue\b|\b(?:im|am|mit dem) schwanz\b|\b(?:nella|sulla|con la) coda\b|(?:в|на) хвосте/u],
  ['held', /\b(?:in|from|between|with) (?:its|his|her|their|the|a) (?:mouth|beak|teeth|jaws|claws?|talons?|paws?|hands?|arms|trunk|lips)\b|\ben (?:la|su|el) (?:boca|pico|mano|garras?)\b|\bn[oa] (?:bico|boca|mao|garras?)\b|\bdans (?:le|la|son|sa) (?:bec|bouche|gueule|main)\b|\bim (?:schnabel|maul|mund)\b|\bin der hand\b|\b(?:nel|in) (?:becco|bocca|mano)\b|(?:^| )в (?:клюве|зубах|пасти|когтях|руках?|лапах?)/u],
  ['wings', /\b(?:on|in|across|over) (?:(?:both )?(?:its|his|her|their|the)|each|both) wings?\b|\ben (?:las|sus|cada) alas?\b|\bn[ao]s asas\b|\bsur (?:les|ses) ailes\b|\bauf (?:den|ihren|seinen) flugeln\b|\bsull[ea]? (?:sue )?ali\b|\b(?:en cada ala|em cada asa|sur chaque aile|auf jedem flugel|su ogni ala)\b|на (?:каждом )?крыл/u],
  ['within', /^(?:as (?:the|its|a) )?pupils?\b|^in(?:side)? (?:it|there)$|\bin(?:side)? (?:the|its|his|her|an?) (?:pupils?|iris|eyeball)\b|\bin(?:side)? (?:of )?(?:its|his|her|their) (?:neck|chest|body|fur|coat|belly|ribs|silhouette|shape|form)\b|\ben (?:la pupila|el iris)\b|\bna (?:pupila|iris)\b|\bdans (?:la pupille|l'iris)\b|\bin der (?:pupille|iris)\b|\bnella pupilla\b|в зрачке/u],
  ['against', /^(?:(?:are|is) )?(?:to face$|fighting|battling|clashing|locked in (?:battle|combat)|in (?:battle|combat)|facing each other|face to face|luchando|peleando|enfrentad[oa]s|cara a cara|lutando|brigando|se enfrentando|qui se battent|face a face|kampfend|im kampf|combattono|che lottano|faccia a faccia|дерутся|сражаются)(?: |$)/u],
  ['eyes', /\b(?:eyes?|eye sockets?|ojos?|cuencas|olhos?|yeux|augen?|occhi[oe]?)\b|глаз/u],
  ['around', /\b(?:around|round) (?:it|him|her|them|(?:its|his|her|their|the) (?:head|face|body|neck))\b|\balrededor de (?:su|la) cabeza\b|\bao redor da cabeca\b|\bautour de (?:sa|la) tete\b|\bum (?:seinen|ihren|den) kopf\b|\bintorno alla testa\b|вокруг головы/u],
  ['antlers', ANTLERS],
  ['crown', /\b(?:horns|hair|mane|on (?:its|his|her|the) head|cuernos|cabello|pelo|chifres|cabelo|cornes|cheveux|haar(?:e|en)?|corna|capelli)\b|рога|волос|на голове/u],
  ['behind', /\b(?:behind|in the back(?:ground)?|de fondo|detras|atras|ao fundo|derriere|dahinter|hinter (?:ihn|ihm|sie|ihr|es)|im hintergrund|dietro|sullo sfondo)\b|позади|за (?:ним|него|ней|нее)|на фоне/u],
  ['scatter', /\b(?:fl(?:ying|y|ies)|blow(?:ing|n)|drift(?:ing)?|scatter(?:ing|ed)?) (?:away|off|out)\b|\b(?:que salen|volando de|saindo voando|qui s'envolent|davonflieg\w*|wegflieg\w*|che volano via)\b|улета|разлета/u],
  ['rider', /\bon (?:its|his|her|their|the) (?:back|shoulders?|shell)\b|\ben (?:su|el) (?:lomo|espalda|caparazon)\b|\bnas? costas\b|\bsur (?:son|le) dos\b|\bauf (?:seinem|ihrem|dem) rucken\b|\bsul(?:la)? (?:dorso|schiena|groppa)\b|на (?:спине|панцире)/u],
  ['rider', /\bon (?:the )?top$|\bon (?:the )?top (?:of it|and)\b|^(?:sitting |resting |landing |perched )?on (?:it|them|him|her)$|\b(?:encima|arriba|em cima|dessus|obendrauf|darauf|drauf|in cima|sopra)$|сверху$/u],
  ['from', /\b(?:growing|coming|sprouting|blooming|emerging|bursting)(?: out)? (?:of|from) (?:it|them|him|her|the top)\b|\b(?:growing|sprouting|blooming|bursting|coming|pouring|emerging|flying) out$/u],
  ['above', /\b(?:above|overhead)(?: (?:it|him|her|them))?$|\b(?:por encima|acima|au-dessus|daruber|daruberfliegend|al di sopra)$|над (?:ним|ней|ними)$/u],
  ['below', /\b(?:under|below|beneath|underneath) (?:it|him|her|them)$|\b(?:debajo|abajo|embaixo|en dessous|darunter|al di sotto)$|под (?:ним|ней|ними)$/u],
  ['from', GROWING],
  ['from', /^(?:wachsen|wachst|spriessen|spriesst|bluhen|quellen|quillt|ragen|ragt|kommen|steigen|steigt)$/u],
  ['seat', /^(?:sitzt|hockt|thront)$/u],
  ['hangs', /^(?:hangt|hangen|hangend|baumelt)$/u],
  ['pendant', /\b(?:hanging|dangling|suspended|hangs?)(?: down)?(?: (?:from|off) (?:it|them|him|her|(?:its|his|her|the) (?:branches|tips?|ends?|points?|horns?)))?$|\b(?:que cuelgan?|colgando|pendurad[oa]s?|qui pendent|suspendue?s|che pendono|appes[ie]|herabhangend\w*)(?: (?:de ell[oa]s?|del[ae]s?|daran|da ess[ao]))?$/u],
  ['wrapped', /^(?:gewickelt|geschlungen|gewunden|geringelt|schlingt|umschlingt|windet|wickelt)$/u],
  ['within', /\b(?:inside|within)(?: (?:it|of it|them))?$|\b(?:inside|within) (?:it|them)\b|\b(?:dentro|a l'interieur|darin|drinnen|all'interno)\b(?! (?:de|d|di|do|da) (?:una?|uma?|une?|uno)\b)|внутри(?! \S)/u],
  ['through', /\b(?:through|piercing|stabbing) (?:it|him|her|them|the middle|the cent(?:er|re))\b|\b(?:atravesandol[oa]|clavad[oa]|cravad[oa]|plantee?)\b|\bqui le transperce\b|\bdurchbohrt (?:es|ihn|sie)\b|\bche lo trafigge\b/u],
];

/** "a key held by a hand": the later thing has the earlier one. */
const HELD_BY = /\b(?:held|carried|gripped|clutched|worn|bitten) (?:by|in)\b|\b(?:sostenid[oa]|sujetad[oa]|llevad[oa]) por\b|\bsegurad[oa] por\b|\btenue? par\b|\bgehalten von\b|\btenut[oa] da\b/u;

/** Whether the words between two things give the earlier one into the later one's hand. */
export const isHeldBy = (text: string): boolean => HELD_BY.test(text);

const INTO = new RegExp('\\b(?:turn|dissolv|break|fad|transform|morph|explod|scatter|burst|disintegrat|shatter|chang|becom|evaporat|blow|grow)\\w*(?: \\w+)? (?:in)?to\\b|\\bbecom(?:es?|ing)\\b'
  + '|\\b(?:conviert|convirt|transform|deshac|disuelv|disolv|desvanec)\\w* en\\b|\\b(?:transform|desfaz|dissolv|desmanch)\\w* em\\b|\\b(?:virando|que viram?)\\b'
  + '|\\b(?:transform|dissou|dissol|chang)\\w* en\\b|\\b(?:sich|wird|ubergehend)(?: langsam)? (?:in|zu)\\b|\\bderen \\w+ (?:in|zu)$|\\bsi (?:trasform|dissol|scompon)\\w* in\\b|(?:превраща|рассыпа|распада|переход)\\S* (?:на|в)(?: |$)', 'u');

/** Whether the words after a thing have it fall apart into the next one: "a feather turning into". */
export const isDissolving = (text: string): boolean => INTO.test(text);

/** A part that gives way to another thing, and where that then is; en es pt fr de it ru, as `plain` writes them. */
const PARTS: readonly (readonly [RelationKind, RegExp])[] = [
  ['tail', /\b(?:tails?|cola|cauda|rabo|queue|schwanz|coda)\b|хвост/u],
  ['roots', /\b(?:roots?|raices|raizes|racines|wurzeln?|radici)\b|корн/u],
  ['antlers', ANTLERS],
  ['crown', /\b(?:horns?|hair|mane|cuernos?|cabello|pelo|chifres?|cabelo|cornes?|cheveux|haare?|corna|capelli)\b|рога|волос/u],
  ['from', /\b(?:neck|handle|hilt|barrel|shaft|stems?|top|mastil|mango|empunadura|braco|cabo|manche|hals|griff|manico)\b|гриф|рукоят/u],
];
const FORMING = /\b(?:forms?|forming|makes? up|spells?|forman|formam|forment|bilden|formano)\b|образу/u;

/** What is said of such a part that bears many of a thing: "antlers full of". */
const FULL = /\b(?:are|is|sont|sind|sono)$|\b(?:are|sont|sind|sono) (?:des|like|tree|bare)\b|\b(?:full of|filled with|covered (?:in|with)|(?:adorned|decorated|draped|blooming|wrapped|entwined) (?:in|with)|made (?:up )?(?:of|from|out of)|(?:llen|cubiert|adornad|hech)[oa]s (?:de|con)|chei[oa]s de|(?:cobert|enfeitad|feit)[oa]s (?:de|com)|plein(?:e)?s? de|(?:remplis|couverts|ornes|faits) de|voll(?:er)?|bedeckt mit|geschmuckt mit|gefullt mit|pien[ie] di|(?:copert|adornat|fatt)[ie] (?:di|da|con))\b|(?:полн|покрыт|усыпан|украшен)\S*/u;
const BEARING: ReadonlySet<RelationKind> = new Set<RelationKind>(['antlers', 'crown']);

/** "whose roots become a", "with antlers that turn into": where what a part of the hero turns into is; null when no part does. */
export function partBecoming(text: string): RelationKind | null {
  const kind = PARTS.find(([, part]) => part.test(text))?.[0] ?? null;
  const isTold = INTO.test(text) || FORMING.test(text) || (kind !== null && BEARING.has(kind) && FULL.test(text));
  return isTold ? kind : null;
}

const FLOWN = new RegExp('\\b(?:fly|flies|flying|flown|drifting|scattering)(?: away| off| out| up)? (?:from|off|of)\\b|\\b(?:volando|vuelan|salen volando) (?:desde|de)|\\bvoando d|'
  + "s'envol\\w* d|\\bfliegen\\w* (?:von|aus)\\b|\\bvolano (?:via )?da|(?:вылета|улета|разлета)\\S* (?:из|от|с) ", 'u');

/** Whether the words before a thing have others fly off it: "birds flying from a". */
export const isFlownFrom = (text: string): boolean => FLOWN.test(text);

/** "воет на луну" says at whom, "сидит на луне" where. */
const AT = /(?:во(?:ет|ющ\S*)|смотр\S*|глядит|рыч\S*) на(?: |$)/u;

/** What is wrapped in a thing has it round itself. */
const BOUND = new RegExp('\\b(?:wrapped|bound|tied(?: up)?|tangled(?: up)?|entangled|strangled|chained|shackled)(?: up)? (?:in|with|by)\\b|\\benvuelt\\w* (?:en|con|por)\\b|\\benredad\\w* (?:en|con)\\b|\\b(?:envolt|enrolad)\\w* (?:em|por|com|d[ao]s?)\\b'
  + '|\\b(?:enroule|entoure|enveloppe|enchaine)\\w* (?:de|d|dans|par)\\b|\\b(?:umschlungen|umwickelt) (?:von|mit)\\b|\\bin \\S+ gewickelt|\\b(?:avvolt|legat)\\w* (?:in|da|di|con)\\b|(?:обвит|опутан|обмотан|обернут)\\S*', 'u');

/** "череп, из которого растут цветы", "de la que salen": what is named next comes out of what was named before. */
const OUT_OF_WHICH = new RegExp("(?:^| )(?:(?:out )?of which|from which|del? (?:(?:la|el|los|las) )?(?:que|cual)|de donde|d[oae]s? qual|de onde|d'ou|dont|duquel|de laquelle|da cui|dal(?:la)? quale|da dove|(?:из|от) котор\\S*)(?: (?!de )\\S+)?(?: (?:des|un|une|una|uma|a|an|los|las|unos|unas))?$", 'u');

const BETWEEN: readonly Joint[] = [
  { later: 'below', earlier: 'above', words: /(?:^| )(?:under|below|beneath|underneath) (?:it|him|her|them)(?: (?:an?|the|some|two|three))?$/u },
  { later: 'behind', earlier: 'before', words: /(?:^| )behind (?:it|him|her|them)(?: (?:an?|the|some|two|three))?$/u },
  { later: 'above', earlier: 'below', words: /(?:^| )(?:above|over) (?:it|him|her|them)(?: (?:an?|the|some|two|three))?$/u },
  { later: 'from', earlier: 'base', words: OUT_OF_WHICH },
  { later: 'within', earlier: 'frame', words: /(?:^| )(?:con dentro|che contiene|com dentro|avec dedans)(?: (?:una?|uno|um|uma|une?))?$/u },
  { later: 'from', earlier: 'base', words: /^(?:that is |is |that )?(?:growing|sprouting|blooming|grows|sprouts)$/u },
  { later: 'within', earlier: 'frame', words: /\b(?:inside (?:of )?(?:which|it)|in which|dentro (?:del?|d[ao]) (?:la )?(?:cual|qual)|dans l(?:equel|aquelle)|in de(?:m|r|nen|ssen innerem)$|(?:in cui|nel quale|nella quale))\b|внутри котор|(?:^| )в котор/u },
  { later: 'base', earlier: 'scatter', words: FLOWN },
  { later: 'scatter', earlier: 'beside', words: INTO },
  { later: 'worn', earlier: 'beside', words: /\b(?:wear(?:s|ing)?|dressed in|con puest\w*|usando|vestindo|portant|coiffe|tragt|indoss\w*)\b|(?:^| )(?:носит|надел|одет\w*)/u },
  { later: 'ring', earlier: 'within', words: /\b(?:surrounded|encircled|framed) (?:by|with|in)\b|\brodead\w* (?:de|por)\b|\bcercad\w* (?:de|por)\b|\bentoure\w* (?:de|d')|\bumgeben von\b|\bcircondat\w* da\b|окруж/u },
  { later: 'against', earlier: 'against', words: /\b(?:(?:fighting|fights) over|fighting|fights|battling|battles|versus|vs|against|attacking|attacks|slaying|slays|killing|kills|defeating|defeats|confronting|confronts|luchando|lucha|peleando|pelea|combat\w*|matando|mata|venciendo|vence|contra|enfrent\w*|atacando|ataca|lutando|luta|brigando|affront\w*|terrass\w*|contre|attaquant|attaque|b?e?kampf\w*|totet|besiegt|gegen|angreif\w*|uccide|sconfigge|lott\w*|contro)\b|против|сража|убива|побежда|дер(?:ется|ущ)|бор(?:ется|ющ)/u },
  { later: 'around', earlier: 'wrapped', words: BOUND },
  { later: 'wrapped', earlier: 'around', words: /\b(?:around|round|wrapped|wrapping|coiled|coiling|entwined|twisted|twined|climbing|alrededor|enroscad\w*|enrollad\w*|envuelt\w*|autour|enroul\w*|umschlung\w*|gewickelt|windet|um (?:ein\w*|den|das|die)|attorno|avvolt\w*|attorcigliat\w*|avvinghiat\w*|enrolad\w*|em volta|ao redor)\b(?: (?:en|em|an|auf|sul?|n[ao]s?|d[aeio]\w*|al?)(?= |$))?|вокруг|обви/u },
  { later: 'through', earlier: 'through', words: /\b(?:through|pierced|piercing|stabbed|stabbing|impaled|a traves|atraves\w*|travers\w*|transperc\w*|durch|durchbohrt|attraverso|trafitt\w*)\b|сквозь|пронз/u },
  { later: 'base', earlier: 'from', words: /\b(?:rising|growing|grows|coming|comes|emerging|bursting|sprouting|blooming|flowing|pouring|crawling|jumping|leaping|exploding|out|hatching|hatches|hatched)(?: up)?(?: out)? (?:of|from)\b|^from an?$|\b(?:saliendo|surgiendo|creciendo|renaciendo|brotando|salen?|surgen?|crecen?|renacen?|brotan?|nacen?) d(?:el?|e la)\b|\b(?:saindo|surgindo|crescendo|renascendo|brotando|sa[ie]m?|surgem?|crescem?|renascem?|brotam?|nascem?) d[aeo]s?\b|\b(?:sortant|poussant|jaillissant|qui (?:sort|pousse|renait|jaillit)) d(?:e|es|u)?\b|\b(?:wachs\w*|wachst|steigt|kommt|spriesst) aus\b|\baus (?:der|den|dem|einem|einer)\b|\bche (?:esce|nasce|cresce|sorge|rinasce) d|(?:^| )из(?: (?!за)|$)/u },
  { later: 'beside', earlier: 'held', words: HELD_BY },
  { later: 'held', earlier: 'beside', words: /\b(?:holding|holds|carrying|carries|catching|catches|grabbing|grabs|seizing|clutching|grasping|gripping|hugging|hugs|cuddling|abrazando|abracando|umarmt|abbraccia|attrap\w*|pech(?:e|ent|ant)|fishing|pescando|fangt|schnapp\w*|afferr\w*|biting|eating|playing|drinking|smoking|reading|sosteniendo|sujetando|agarrando|llevando|mordiendo|tocando|segurando|carregando|mordendo|tenant|tient|qui tien(?:t|nent)|mordant|halt|halten|haltend|tragend|che tiene|tiene in (?:mano|bocca)|tenendo|portando|reggendo|regge|stringe|stringendo|che morde|(?:que )?(?:sostienen?|sujetan?|agarran?|muerde)|(?:que )?(?:seguram?|carregam?|morde))\b|держ|лов(?:ит|ящ)|(?:^| )нес|куса/u },
  { later: 'feeds', earlier: 'beside', words: /\b(?:feeding|feeds|drinking|drinks|sipping|sips|pollinating|collecting (?:nectar|pollen)|libando|bebiendo|alimentandose|bebendo|butin\w*|trinkend|trinkt|che beve|succhia)(?: (?:nectar|pollen))? (?:from|on|at|of|de|em|aus|an|da)\b|\bpollinating\b/u },
  { later: 'within', earlier: 'frame', words: /\b(?:reflecting|that reflects|reflects|reflejando|que refleja|refletindo|que reflete|refletant|qui reflete|das .*spiegelt|spiegelnd|che riflette|riflettendo)\b|отража/u },
  { later: 'flank', earlier: 'within', words: /\b(?:between|entre|zwischen|tra)\b|между/u },
  { later: 'behind', earlier: 'before', words: /\b(?:in front of|before|delante de|na frente d|devant|vor|davanti)\b|перед/u },
  { later: 'before', earlier: 'behind', words: /\b(?:behind|detras|derriere|hinter|dietro|atras)\b|позади|(?:^| )за(?: |$)/u },
  { later: 'shadow', earlier: 'beside', words: /\b(?:(?:whose|its|his|her|the|casting an?) shadow (?:is|of|becomes|looks like|shows|turns into)|cu(?:ya|ja) sombra|(?:proyecta|con|projeta|com) (?:una? |uma? )?(?:la |a )?sombra d\w+|dont l'ombre|l'ombre d'|(?:deren|dessen|mit dem) schatten|la cui ombra|con l'ombra d\S*)\b|(?:чья|его|с) тен|тень котор/u },
  { later: 'hangs', earlier: 'pendant', words: /\b(?:(?:hanging|hangs|dangling|dangles|suspended)(?: upside down| down)? (?:from|off|on)|(?:colgando|colgad[oa]|cuelga|que cuelga) de(?:l| la)?|pendurad\w* (?:em|n[ao]|por)|(?:suspendu\w*|qui pend\w*|pendue?) (?:a|au|par|de|d'\S+)|hangt (?:an|von|am)|hangend (?:an|von)|(?:appes\w*|sospes\w*|pend\w*) (?:a|da|d\S+|alla))\b|(?:висит|свисает|висящ\S*) (?:на|с|под)/u },
  { later: 'shelter', earlier: 'below', words: /\b(?:below|beneath|under|underneath|debajo|bajo|sous|unter|sotto|abaixo|embaixo|sob)\b|(?:^| )под(?: |$)/u },
  { later: 'below', earlier: 'above', words: /\b(?:above|over|por encima|au-dessus|uber|acima|sobrevolando)\b|(?:^| )над(?: |$)/u },
  { later: 'seat', earlier: 'rider', words: /\b(?:sentad[oa]s? (?:n[ao]s?|em|en)|assise? dans|on|upon|onto|atop|riding|encima|sobre|astride|mounted|montando|em cima|montad\w*|sur|auf|reitet|sul|sulla|sopra|su)\b|(?:^| )на(?: |$)|верхом/u },
  { later: 'frame', earlier: 'within', words: /\b(?:inside|within|in|dentro|en|em|dans|innerhalb|im|nel|nella|num|numa)\b|внутри|(?:^| )в(?: |$)/u },
];

/** What a thing is to the hero when words that follow it say so ("roses in its antlers"), null when they do not. */
export function relationAfter(text: string): RelationKind | null {
  return AFTER.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The same, told of the other of the two. */
const INVERSE: Readonly<Partial<Record<RelationKind, RelationKind>>> = { rider: 'seat', within: 'frame', from: 'base', around: 'wrapped', behind: 'before', above: 'below', below: 'above', pendant: 'hangs' };

/** What a thing is to the hero by what follows the hero: the moon of "a moon with a cat sitting on top". */
export function relationOpposite(text: string): RelationKind | null {
  const kind = relationAfter(text);
  return kind === null ? null : INVERSE[kind] ?? null;
}

/** Where the last match of a pattern ends in a text, -1 when there is none. */
const endOf = (words: RegExp, text: string): number => [...text.matchAll(new RegExp(words, 'gu'))].map(({ index, 0: said }) => index + said.trimEnd().length).at(-1) ?? -1;

/**
 * What the later (or the earlier) of two things is to the other by the words between them, null when they only list them. The words
 * nearest to the later one tell: "breaking through the ground holding a" has it held.
 */
export function relationBetween(text: string, side: 'later' | 'earlier'): RelationKind | null {
  const part = side === 'later' ? partBecoming(text) : null;
  if (part !== null) return part;
  const said = text.replace(AT, '').replace(BACKWARD, '');
  const nearest = BETWEEN.reduce<{ readonly joint: Joint | null; readonly end: number }>((best, joint) => {
    const end = endOf(joint.words, said);
    return end > best.end ? { joint, end } : best;
  }, { joint: null, end: -1 });
  return nearest.joint?.[side] ?? null;
}
