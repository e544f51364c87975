import type { Motif } from '../motifs/motif.js';
import { plain, tokens } from '../lexicon/tokens.js';

/** What cannot be drawn itself and the sign that stands for it; en es pt fr de it ru, as `plain` writes them. */
const EMBLEMS: readonly (readonly [string, RegExp])[] = [
  ['lotus', /^(?:resilien\w*|healing|recovery|purity|overcoming|sanacion|superacion|cura|superacao|guerison|heilung|guarigione|стойкость|исцеление)$/u],
  ['lion', /^(?:strength|courage|bravery|power|pride|leadership|fuerza|valentia|coraje|valor|forca|coragem|starke|mut|kraft|forza|coraggio|сила|силы|смелость|храбрость|мужество)$/u],
  ['swallow', /^(?:freedom|liberty|independence|libertad|liberdade|liberte|freiheit|liberta|свобода|свободы)$/u],
  ['anchor', /^(?:hope|stability|steadfast\w*|esperanza|esperanca|espoir|hoffnung|speranza|надежда)$/u],
  ['heart', /^(?:love|passion|kindness|compassion|amor|amour|liebe|amore|любовь|любви)$/u],
  ['cross', /^(?:faith|fe|foi|glaube|fede|вера|веры)$/u],
  ['dove', /^(?:peace|forgiveness|serenity|calm|paz|perdon|perdao|paix|serenite|frieden|ruhe|pace|serenita|мир|покой)$/u],
  ['yin-yang', /^(?:balance|harmony|duality|equilibrio|armonia|harmonia|dualidad|equilibre|harmonie|gleichgewicht|balance|баланс|гармония|равновесие)$/u],
  ['tree', /^(?:growth|roots|ancestry|heritage|life|crecimiento|raices|vida|crescimento|croissance|racines|vie|wachstum|wurzeln|leben|crescita|radici|vita|рост|жизнь|корни)$/u],
  ['sunrise', /^(?:beginnings?|start|comienzo|inicio|recomeco|commencement|depart|neuanfang|anfang|inizio|начало)$/u],
  ['phoenix', /^(?:rebirth|survivor|survival|renacimiento|renascimento|renaissance|wiedergeburt|rinascita|возрождение|перерождение)$/u],
  ['butterfly', /^(?:transformation|change|metamorphosis|soul|transformacion|cambio|alma|transformacao|mudanca|changement|ame|verwandlung|wandel|seele|trasformazione|cambiamento|anima|перемены|душа|преображение)$/u],
  ['hourglass', /^(?:time|mortality|impermanence|patience|tiempo|paciencia|tempo|temps|patience|zeit|geduld|vergänglichkeit|pazienza|время|терпение)$/u],
  ['compass', /^(?:journey|travel\w*|adventure|wanderlust|direction|destiny|fate|purpose|exploration|viaje|aventura|destino|viagem|voyage|aventure|destin|reise|abenteuer|fernweh|schicksal|viaggio|avventura|путешествие|приключение|судьба)$/u],
  ['four-leaf-clover', /^(?:luck|fortune|suerte|sorte|chance|gluck|fortuna|удача|счастье)$/u],
  ['owl', /^(?:wisdom|knowledge|intuition|sabiduria|sabedoria|sagesse|weisheit|saggezza|мудрость)$/u],
  ['hamsa', /^(?:protection|proteccion|protecao|schutz|protezione|защита)$/u],
  ['forget-me-not', /^(?:remembrance|grief|loss|memories|memory|recuerdos?|duelo|saudades?|lembrancas?|souvenirs?|deuil|erinnerung(?:en)?|trauer|ricordi|ricordo|lutto|память|скорбь)$/u],
  ['pinky-promise', /^(?:friendship|sisterhood|brotherhood|promise|loyalty|amistad|hermandad|promesa|lealtad|amizade|amitie|promesse|freundschaft|versprechen|treue|amicizia|promessa|дружба|верность)$/u],
  ['bouquet', /^(?:gardens?|jardin(?:es)?|jardim|jardins|garten|giardin[oi]|сад|сада)$/u],
  ['sunflower', /^(?:joy|happiness|summer|optimism|alegria|felicidad|verano|felicidade|verao|joie|bonheur|ete|freude|sommer|gioia|felicita|estate|радость|лето)$/u],
  ['cherry-blossom', /^(?:spring|primavera|printemps|fruhling|весна)$/u],
  ['maple-leaf', /^(?:autumn|fall|otono|outono|automne|herbst|autunno|осень)$/u],
  ['snowflake', /^(?:winter|invierno|inverno|hiver|зима)$/u],
  ['dreamcatcher', /^(?:dreams?|suenos?|sonhos?|reves?|traume?|sogn[oi]|мечта|мечты|сны)$/u],
  ['crescent-moon', /^(?:night|noche|noite|nuit|nacht|notte|ночь)$/u],
  ['planet', /^(?:universe|cosmos|space|infinite space|universo|espacio|espaco|univers|cosmos|weltall|universum|вселенная|космос)$/u],
  ['infinity', /^(?:eternity|forever|eternidad|eternidade|eternite|ewigkeit|eternita|вечность)$/u],
  ['libra', /^(?:justice|justicia|justica|gerechtigkeit|giustizia|справедливость)$/u],
  ['semicolon', /^(?:mental health|anxiety|depression|ansiedad|ansiedade|anxiete|angst|ansia|тревога)$/u],
];

/** A sign and what it stands for. */
export interface Emblem {
  readonly motif: Motif;
  readonly said: string;
}

/** The sign for the first word of a phrase that has one; null when none has. */
export function emblemOf(phrase: string, find: (name: string) => Motif | undefined): Emblem | null {
  for (const said of tokens(plain(phrase))) {
    const motif = find(EMBLEMS.find(([, words]) => words.test(said))?.[0] ?? '');
    if (motif !== undefined) return { motif, said };
  }
  return null;
}
