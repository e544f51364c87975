import { isAlive, LIVING, type Company, type Found } from './found.js';
import { plain } from '../lexicon/tokens.js';
import { dogBreeds } from '../motifs/creatures/dog-breeds.js';
import type { Motif } from '../motifs/motif.js';
import { isBeast, isPerson } from './beasts.js';
import { isTiny } from './hero.js';
import { relationAfter } from './relations.js';
import { isBloom, isSky, isSpray, roleBesideHero } from './roles.js';

/** A single thing that becomes a landscape when something else stands before it. */
const AS_GROUND: Readonly<Record<string, string>> = { pine: 'pine-forest' };
/** What has a face of its own looks on as a plain thing over a landscape. */
const OVER_LAND: Readonly<Record<string, string>> = { sun: 'sun-disc', sunrise: 'sun-disc' };
/** Carriers of words: the lettering brings its own. */
const CARRIERS = new Set(['banner', 'scroll', 'black-band']);

/** Each where it is named first: "a grim reaper with an hourglass and a scythe" is of the reaper. */
const distinct = (found: readonly Found[]): Found[] => found.filter(({ motif }, i) => found.findIndex((other) => other.motif.name === motif.name) === i);

/** Birds of no kind, en es pt fr de it ru. */
const SOME_BIRDS = /^(?:(?:flocks? of |some |a few |tiny |small |little |flying )*(?:birds|seagulls|gulls)|pajaros|gaviotas|gaivotas|mouettes|mowen|gabbiani|pajaritos|aves|passaros|passarinhos|oiseaux|vogeln?|uccelli|uccellini|чайк\S*|птиц\S*)$/u;

/** Over a landscape birds of no kind are far away. */
const overLand = ({ motif, said, isListed, count }: Found): string => (!isListed && count !== 2 && SOME_BIRDS.test(said) ? 'birds-afar' : OVER_LAND[motif.name] ?? '');

function asGround(found: readonly Found[], company: Company): Found[] {
  if (found.length < 2) return [...found];
  const hasLand = found.some(({ motif }) => motif.pose === 'scenery' && motif.name !== 'cloud');
  return found.map((one) => {
    const ground = company.find(AS_GROUND[one.motif.name] ?? (hasLand ? overLand(one) : ''));
    return ground === undefined ? one : { ...one, motif: ground, count: 1 };
  });
}

const BIRDS = new Set(['swallow', 'raven', 'owl', 'barn-owl', 'eagle', 'dove', 'crane', 'swan', 'peacock', 'phoenix', 'hummingbird', 'parrot', 'flamingo', 'penguin', 'cardinal', 'hawk', 'heron', 'vulture', 'pelican']);
const WINGED = new Set([...BIRDS, 'flying-raven', 'angel', 'kneeling-angel', 'dragon', 'pegasus', 'griffin', 'butterfly', 'moth', 'bee', 'bat', 'dragonfly', 'fairy', 'cherub']);
const HANDS = new Set(['pinky-promise', 'holding-hands', 'reaching-hands', 'praying-hands', 'skeleton-hand', 'fist', 'hamsa']);
const DOGS = new Set(['dachshund', 'shepherd-dog', 'pug', 'french-bulldog', 'sitting-dog', 'sleeping-dog', ...dogBreeds.map(({ name }) => name)]);
const DOERS = new Set(['ballerina', 'girl-reading', 'yoga-pose', 'girl-on-a-swing', 'girl-with-balloon', 'witch', 'mermaid', 'geisha', 'valkyrie']);
const PARENTS = new Set(['mother-and-child', 'mother-and-baby', 'father-and-child', 'family']);
const FISH = new Set(['koi', 'shark', 'whale', 'orca', 'dolphin', 'seahorse', 'narwhal', 'hammerhead-shark']);

/** A cowboy of whom nobody else wears the hat rides his horse. */
function mounted(found: readonly Found[], company: Company): Found[] {
  const isRider = ({ motif, said }: Found): boolean => motif.name === 'cowboy-hat' && COWBOY.test(said);
  const rider = found.every((one) => isRider(one) || !isAlive(one.motif) || /horse/u.test(one.motif.name)) ? company.find('cowboy-on-horseback') : undefined;
  return found.map((one) => (rider !== undefined && isRider(one) ? { ...one, motif: rider } : one));
}
/** Who is named after a piece of chess is one too: "chess king and queen". */
function onTheBoard(found: readonly Found[], company: Company): Found[] {
  if (!found.some(({ motif }) => motif.name.startsWith('chess-'))) return [...found];
  return found.map((one) => {
    const piece = PIECES.find(([words]) => words.test(one.said))?.[1];
    const motif = piece === undefined ? undefined : company.find(piece);
    return motif === undefined ? one : { ...one, motif };
  });
}
const PIECES: readonly (readonly [RegExp, string])[] = [
  [/^(?:king|rey|rei|roi|konig|re|король)$/u, 'chess-king'], [/^(?:queen|reina|rainha|reine|konigin|dame|regina|ферз\S+|королев\S+)$/u, 'chess-queen'],
  [/^(?:knight|horse|caballo|cavalo|cavalier|springer|cavallo|конь)$/u, 'chess-knight'],
];
const COWBOY = /^cow(?:boy|girl)s?$/u;

/** More than one: who has a face has them; "an eye" beside it is a thing of its own. */
const EYES = /^(?:eyes|ojos|olhos|yeux|augen|occhi|глаз(?:а|ами))$/u;
const hasFace = ({ name, pose }: Motif): boolean => LIVING.has(pose) && !/skull|hand|fist|moth|butterfly/u.test(name);

/** Words that name a whole class: said beside a member of it they add nothing ("hibiscus flower", "a bouquet of tulips"). */
const GENERIC: readonly (readonly [RegExp, (one: Found) => boolean])[] = [
  [/^(?:flowers?|(?:(?:(?:wild ?)?flower|floral|wild|mixed|summer|spring|meadow) )?bouquet(?: (?:of|de|di|d) (?:wild ?)?(?:flowers|fleurs|flores|fiori)(?: (?:silvestres|sauvages|di campo))?)?|blumenstrau(?:ss|s)|ramo de flores|buque de flores|mazzo di fiori|bunch of (?:wild ?)?flowers|birth flowers?|wildflowers?|leaf|leaves|sprigs?|twigs?|branch(?:es)?|vines?|stems?|ramitas?|ramas?|ram[oi]s?|raminhos?|galhos?|hojas?|folhas?|rameaux?|brins?|brindilles?|feuilles?|zweige?|blatt(?:er)?|ramett[oi]|fogli[ae]|веточк\S*|ветк\S*|flor(?:es)?|fleurs?|blumen?|blute|fior[ei]|цвет\S*|букет\S*)$/u, (one) => roleBesideHero(one.motif) === 'flora'],
  [/^(?:birds?|pajaros?|passaros?|oiseaux?|vogel|uccell[oi]|птиц\S*)$/u, (one) => BIRDS.has(one.motif.name)],
  [/^(?:hands?|fingers?|manos?|dedos?|maos?|mains?|doigts?|hande?|finger|mani|dita|рук\S*|пальц\S*)$/u, (one) => HANDS.has(one.motif.name) || PARENTS.has(one.motif.name)],
  [/^(?:wings?|(?:open|spread) wings|alas|asas|ailes|flugeln?|ali|крыль\S*)$/u, (one) => WINGED.has(one.motif.name)],
  [/^(?:(?:stormy|big|rough|ocean|sea) )?(?:waves?|sea|ocean|olas?|ondas?|vagues?|wellen?|ond[ae]|волн\S*)$/u, ({ motif }) => /^(?:long)?ship$|^sailboat$/u.test(motif.name)],
  [/^(?:lakes?|lagos?|lacs?|bergsee|see|laghi|lagoa|озер\S*)$/u, (one) => one.motif.name === 'mountains' || one.motif.name === 'dock'],
  [/^(?:greek gods?|gods? of the sea|dios(?:es)? griegos?|deus(?:es)? gregos?|dieux? grecs?|griechische[rn]? gott|di[oe] greco|греческ\S+ бог\S*)$/u, (one) => one.motif.name === 'poseidon'],
  [/^(?:tridents?|tridentes?|dreizack|tridente|трезуб\S*)$/u, (one) => one.motif.name === 'poseidon'],
  [/^(?:branch(?:es)?|tree branch|ramas?|galhos?|branches?|ast|zweig|ramo|ветк\S*)$/u, (one) => one.motif.name === 'swing'],
  [/^(?:(?:nautical |sailor )?ropes?|cuerdas?|sogas?|cordas?|cordes?|seile?|tau|cord[ae]|fun[ei]|верев\S*|канат\S*)$/u, (one) => one.motif.name === 'anchor'],
  [/^(?:(?:planetary |its )?rings?|anillos?|aneis|anel|anneaux|anneau|ringe?n?|anell[io]|кольц\S*)$/u, ({ motif }) => motif.name === 'planet'],
  [/^(?:(?:old |big )?trees?|arbol|arvore|arbre|baum|albero|дерев\S*)$/u, ({ motif }) => motif.name === 'heart-rooted-tree'],
  // A child draws everybody hand in hand under the sun.
  [/^(?:family|familia|famille|familie|famiglia|семь\S*|(?:smiling )?sun|sol|soleil|sonne|sole|солнц\S*|(?:holding )?hands?|hand in hand)$/u, ({ motif }) => motif.name === 'stick-family'],
  [/^(?:(?:(?:big|red|heart|party) )?balloons?|globos?|bal(?:ao|oes)|ballons?|luftballons?|palloncin[oi]|шарик\S*|шар(?:ом|ы|ами)?)$/u, ({ motif }) => motif.name === 'girl-with-balloon'],
  [/^(?:(?:running |wild )?horses?|lassos?|caballos?|cavalos?|chev(?:al|aux)|pferde?|cavall[oi]|лошад\S*|кон[ьеяю]\S*)$/u, ({ motif }) => motif.name === 'cowboy-on-horseback'],
  [/^(?:surf ?boards?|tablas?(?: de surf)?|pranchas?|planches?(?: de surf)?|surfbrett|tavol[ae]|доск\S*)$/u, ({ motif }) => motif.name === 'surfer'],
  [/^(?:swords?|espadas?|epees?|schwert\S*|spad[ae]|меч\S*)$/u, ({ motif }) => motif.name === 'kneeling-knight'],
  // What those who do something have with them already.
  [/^(?:(?:red |boxing )?gloves?|guantes?(?: de boxeo)?|luvas?(?: de boxe)?|gants?(?: de boxe)?|(?:box)?handschuhen?|guanto(?:ni|ne)(?: da boxe)?|guanti|(?:боксерск\S+ )?перчатк\S*)$/u, ({ motif }) => motif.name === 'boxer'],
  [/^(?:(?:assault )?(?:rifles?|guns?|m16|revolvers?|weapons?)|helmets?|combat helmet|backpacks?|fusil(?:es)?|rifles?|armas?|cascos?|fuzil|capacetes?|casques?|gewehr\S*|helm\S*|fucil[ei]|elmetto|винтовк\S*|автомат\S*|каск\S*|шлем\S*)$/u, ({ motif }) => ['soldier', 'cyclist', 'climber'].includes(motif.name)],
  [/^(?:(?:chef |kitchen |big )?kni(?:fe|ves)|(?:frying )?pans?|chef hats?|cuchillos?|sarten|facas?|frigideiras?|couteaux?|poeles?|(?:koch)?messer|pfanne|coltell[oi]|padell[ae]|нож\S*|сковород\S*)$/u, ({ motif }) => motif.name === 'chef'],
  [/^(?:(?:fire ?)?axe?s?|(?:firefighter |fire ?)?helmets?|hachas?|machados?|haches?|axt|asce|ascia|топор\S*|шлем\S*|каск\S*)$/u, ({ motif }) => motif.name === 'firefighter'],
  [/^(?:(?:road |mountain |racing )?(?:bikes?|bicycles?)|bicicletas?|bicis?|velos?|fahrrad\S*|(?:renn)?rad|bici(?:cletta)?|велосипед\S*)$/u, ({ motif }) => motif.name === 'cyclist'],
  [/^(?:syringes?|needles?|nurse caps?|jeringas?|seringas?|seringues?|spritzen?|siring[ae]|шприц\S*)$/u, ({ motif }) => motif.name === 'nurse'],
  [/^(?:brooms?|broomsticks?|escobas?|vassouras?|balais?|besen|scop[ae]|метл\S*)$/u, ({ motif }) => motif.name === 'flying-witch'],
  [/^(?:(?:climbing )?ropes?|rocks?|cliffs?|rock (?:face|wall)|cuerdas?|rocas?|cordas?|rochas?|cordes?|rochers?|seil\S*|fels\S*|cord[ae]|rocci[ae]|верев\S*|скал\S*)$/u, ({ motif }) => motif.name === 'climber'],
  [/^(?:(?:two )?(?:skeletons?|skulls?)|esqueletos?|calaveras?|caveiras?|squelettes?|cranes?|skelett\S*|totenkopfe|scheletri|teschi|скелет\S*|череп\S*)$/u, ({ motif }) => motif.name === 'kissing-skulls'],
  [/^(?:rings?|(?:boxing )?ring|ringside)$/u, ({ motif }) => motif.name === 'boxer'],
  // Whoever meditates is not a Buddha for it.
  [/^(?:meditat(?:ing|ion|es)|meditando|meditierend\w*|en meditation)$/u, ({ motif }) => isPerson(motif.name) && motif.name !== 'buddha'],
  // The children of parents who are drawn with one.
  [/^(?:(?:boys?|child(?:ren)?|kids?|toddlers?|siblings)|nin[oa]s?|criancas?|meninos?|garoto|enfants?|garcon|kind(?:er)?|bambin[oi]|дети|дет(?:ей|ьми)|ребен\S*|мальчик\S*)$/u, ({ motif }) => PARENTS.has(motif.name) || motif.name === 'child-on-shoulders'],
  // What the angler is drawn with.
  [/^(?:docks?|jetty|pier|lakes?|fishing (?:rods?|poles?)|muelle|embarcadero|pier|cais|ponton|jetee|steg|bootssteg|pontile|molo|причал\S*|пирс\S*)$/u, ({ motif }) => motif.name.endsWith('-fishing')],
  [/^(?:(?:tiny |little |small |open )?(?:babys?|babies|newborns?|infants?|arms?|bebes?|recien nacido|bebes?|neugeborene\w*|babys?|neonato|bambin[oa]|младен\S*|малыш\S*|brazos|bracos|bras|arme|armen|braccia))$/u, ({ motif }) => motif.name === 'mother-and-baby'],
  [/^(?:(?:tiny |little |small |round |open )?(?:doors?|windows?|chimney|puertas?|ventanas?|portas?|janelas?|portes?|fenetres?|tur|fenster|port[ae]|finestr[ae]|двер\S*|окн\S*|окошк\S*))$/u, ({ motif }) => motif.name === 'mushroom-house'],
  [/^(?:dandelions?(?: seeds?)?|seeds?|diente de leon|dente de leao|pissenlit|pusteblume|soffione|одуванчик\S*)$/u, ({ motif }) => motif.name === 'girl-blowing-dandelion'],
  [/^(?:(?:open )?books?|libros?|livros?|livres?|buch|bucher|libr[oi]|книг\S*)$/u, ({ motif }) => motif.name === 'girl-reading'],
  [/^(?:firefl(?:y|ies)|lightning bugs?|luciernagas?|vagalumes?|lucioles?|gluhwurmchen|lucciol[ae]|светлячк\S*)$/u, (one) => one.motif.name === 'mason-jar'],
  [/^(?:pin ?-?up(?: girls?)?|chica pin ?-?up|пинап\S*)$/u, ({ motif }) => isPerson(motif.name)],
  // Who dances, reads or prays is somebody.
  [/^(?:wom[ae]n|girls?|lad(?:y|ies)|mujer|chica|muchacha|mulher|moca|menina|garota|femme|frau|madchen|donna|ragazza|женщина|девушка|девушки)$/u, ({ motif }) => DOERS.has(motif.name)],
  [/^(?:bab(?:y|ies)|newborn|infant|bebes?|recien nacido|recem nascido|nouveau ne|neugeborenes|neonato|bambino|малыш\S*|младен\S*)$/u, ({ motif }) => PARENTS.has(motif.name)],
  [/^(?:(?:open )?doors?|puertas?|portas?|portes?|tur|port[ae]|двер\S*)$/u, (one) => one.motif.name === 'bird-cage'],
  [/^(?:bab(?:y|ies)|bebes?|bebe elefante|cachorro|cucciol[oi]|малыш\S*)$/u, (one) => isBeast(one.motif.name)],
  // Flowers are tied with one anyway.
  [/^(?:ribbons?|cintas?|fitas?|rubans?|bande?r?|nastr[oi]|лент\S*)$/u, (one) => isBloom(one.motif) || isSpray(one.motif)],
  [/^(?:rosar(?:y|ies|ios?)|tercos?|chapelets?|rosenkranz|четк\S*)$/u, (one) => one.motif.name === 'praying-hands'],
  [/^(?:(?:sharp |long |big )?(?:claws?|talons|fangs|teeth)|garras?|colmillos|presas|griffes|crocs|krallen|zahne|artigli|zanne|когт\S*|клык\S*)$/u, ({ motif }) => isBeast(motif.name)],
  [/^butterfl(?:y|ies)$/u, (one) => one.motif.name === 'skull-butterfly'],
  [/^bows?$/u, (one) => one.motif.name === 'arrow' || one.motif.name === 'crossed-arrows'],
  // A god said to be a statue is that god.
  [/^(?:(?:greek |roman |marble )?(?:statues?|busts?|sculptures?)|estatuas?(?: griegas?| gregas?)?|statues? grecques?|statuen?|statua greca|стату\S*)$/u, ({ motif }) => hasFace(motif) && !isBeast(motif.name)],
  [/^(?:snakes?|serpents?|serpientes?|cobras?|schlangen?|serpent[ei]|зме\S*)$/u, (one) => one.motif.name === 'medusa'],
  [/^(?:crown of thorns|thorn crown|thorns|corona de espinas|coroa de espinhos|espinas|espinhos|couronne d epines|dornenkrone|dornen|corona di spine|spine|тернов\S+ вен\S+)$/u, ({ motif }) => motif.name === 'jesus' || motif.name === 'sacred-heart'],
  [/^(?:faces?|rostros?|caras?|rosto|visages?|gesicht|volto|faccia|viso|лиц[оа])$/u, ({ motif }) => hasFace(motif) || /clock|watch|^sun-and-moon$/u.test(motif.name)],
  [/^(?:(?:smoking )?pipes?|pipas?|cachimbos?|pfeife|трубк\S*)$/u, (one) => one.motif.name === 'fisherman' || one.motif.name === 'sailor'],
  [/^(?:dogs?|pupp(?:y|ies)|perr(?:o|ito|a)s?|cachorr(?:o|inho)|chiens?|hund(?:e|in)?|can[ei]|собак\S*|пес\S*)$/u, (one) => DOGS.has(one.motif.name)],
  [/^(?:tentacles?|tentaculos|tentacules|tentakeln?|tentacoli|щупальц\S*)$/u, (one) => one.motif.name === 'jellyfish' || one.motif.name === 'kraken'],
  [/^(?:maos dadas|manos (?:agarradas|tomadas)|(?:cogidos |tomados )?de la mano|de maos dadas|hand in hand|(?:holding )?hands|main dans la main|mano nella mano|за руки)$/u, (one) => PARENTS.has(one.motif.name) || /^(?:(?:elderly-)?couple|kissing-faces|children)$/u.test(one.motif.name) || (one.count > 1 && isAlive(one.motif))],
  [/^(?:time|hora|tempo|heure|zeit|uhrzeit|ora|время|clock face|clock|dial)$/u, ({ motif }) => motif.name === 'pocket-watch' || motif.name === 'hourglass'],
  [/^(?:flames?|fire|llamas?|fuego|chamas?|fogo|flammes?|feu|flammen?|feuer|fiamm[ae]|fuoco|плам\S*|огонь|огнем)$/u, ({ motif }) => motif.name === 'sacred-heart'],
  [EYES, ({ motif }) => hasFace(motif)],
  [/^(?:(?:open )?(?:mouth|jaws?)|boca(?: (?:abierta|aberta))?|(?:offenes )?maul|gueule(?: ouverte)?|bocca(?: aperta)?|пасть\S*)$/u, ({ motif }) => hasFace(motif)],
  [/^(?:(?:tree|deep|tangled|exposed) )?roots?$/u, ({ motif }) => motif.name === 'tree' || motif.name === 'bonsai'],
  [/^(?:dripping|drips|melting)$/u, ({ motif }) => motif.name === 'candle'],
  [/^(?:lightning|lightning bolts?|thunder|rayos?|relampagos?|raios?|eclairs?|foudre|blitze?|fulmin[ei]|молни\S*)$/u, ({ motif }) => motif.name === 'storm-cloud'],
  [/^(?:hot )?(?:steam|vapou?r|dampf|vapeur|vapore)$/u, ({ motif }) => motif.name === 'tea-cup' || motif.name === 'coffee-cup'],
  [/^(?:fish|pez|peixe|poisson|fisch|pesce|рыб\S*)$/u, (one) => FISH.has(one.motif.name)],
];

/** Small ones of a kind about a large one are others than it: "a shark with tiny fish around it". */
const isApart = ({ motif, before, after, count }: Found): boolean => isBeast(motif.name) && (count > 1 || isTiny(before) || relationAfter(after) === 'around');

/** A bouquet of one flower is of several of it; en es pt fr de it ru. */
const BUNCH = /^(?:bouquets?|bunch|posy|nosegay|ramos?|ramilletes?|buques?|straus?s|mazz[oi]|букет\S*)(?: (?:of|de|di|d) \S+)?$/u;
function isInBunch(i: number, found: readonly Found[]): boolean {
  const next = found[i + 1];
  return BUNCH.test(found[i - 1]?.said ?? '') || (next !== undefined && BUNCH.test(next.said) && !/^(?:of|de|di|d) /u.test(`${next.after} `));
}
const bunched = (found: readonly Found[]): Found[] =>
  found.map((one, i) => (one.count === 1 && isBloom(one.motif) && isInBunch(i, found) ? { ...one, count: 3 } : one));

function withoutGeneric(found: readonly Found[]): readonly Found[] {
  const isSaid = (words: RegExp, one: Found, isOf: (other: Found) => boolean): boolean =>
    words.test(one.said) && found.some((other) => other !== one && !words.test(other.said) && isOf(other));
  return found.filter((one) => isApart(one) || !GENERIC.some(([words, isOf]) => isSaid(words, one, isOf)));
}

const FACE = /^(?:faces?|caras?|rostros?|rostos?|visages?|gesicht|volto|faccia|viso|лиц[оа]|лицом)$/u;

const isMoon = ({ name }: Motif): boolean => name === 'moon' || name === 'crescent-moon';

const MOON_FACED = /(?:^| )(?:moon|luna|lua|lune|mond|луна) (?:with|that has|having|con|com|avec|mit|с) (?:a |an |una |uma |une |einem )?(?:faces?|cara|rostro|rosto|visage|gesicht|volto|faccia|viso|лицом)(?: |$)/u;

/** Whether a phrase names nothing but a face. */
export const isFace = (phrase: string): boolean => FACE.test(plain(phrase).replace(/^(?:a|an|the|una?|um|une|eine[mnrs]?|il|la) /u, ''));

/** "a moon with a face", "luna con cara": the moon that has one, when nobody else is there whose it could be. */
export function faced(found: readonly Found[], phrases: readonly string[], company: Company): Found[] {
  const moon = phrases.some((phrase) => isFace(phrase) || MOON_FACED.test(plain(phrase))) ? company.find('moon-face') : undefined;
  const others = found.filter(({ said }) => !isFace(said));
  if (moon === undefined || others.some(({ motif }) => hasFace(motif) && !isSky(motif)) || !others.some(({ motif }) => isMoon(motif))) return [...found];
  return others.map((one) => (isMoon(one.motif) ? { ...one, motif: moon } : one));
}

/** Everybody that the phrases name, each once, without the words that only name a class of somebody who is there. */
export function everyone(phrases: readonly (readonly Found[])[], hasLettering: boolean, company: Company): Found[] {
  const all = onTheBoard(mounted(bunched(distinct(phrases.flat())), company), company);
  const others = all.filter((one) => !CARRIERS.has(one.motif.name));
  return asGround(withoutGeneric(hasLettering && others.length > 0 ? others : all), company);
}
