import { STYLES } from '../styles/index.js';

const OTHER_NAMES: readonly (readonly [string, RegExp])[] = [
  ['neo-traditional', /neo[- ]?trad/], ['american-traditional', /\btraditional|old school|tradicional|traditionnel|traditionell|tradizionale|традицион/],
  ['fine-line', /fine ?line|linea fina|linha fina|ligne fine|feine linie|linea sottile|тонк\S+ лини/], ['dotwork', /dot ?work|stippl|puntillismo|pontilhismo|pointillis|punktier|puntinis|дотворк|точк/],
  ['engraving', /engrav|etching|woodcut|grabado|gravura|gravure|stich|incisione|гравюр/], ['black-and-grey-realism', /black and gr[ae]y|realis/],
  ['watercolour', /water ?colou?r|acuarela|aquarel|acquerell|акварел/], ['trash-polka', /trash ?polka/], ['geometric', /geometri|геометри/],
  ['ornamental', /ornamental|mandala style|орнамент/], ['japanese', /japanese|irezumi|japones|japonais|japanisch|giapponese|японск/], ['tribal', /tribal|трайбл/],
  ['minimalist', /minimal|минимал/], ['sketch', /sketch|boceto|esboco|croquis|skizze|schizzo|эскиз|набросок/], ['blackwork', /black ?work|блэкворк/], ['new-school', /new ?school/],
];

/** The style an instruction names, null when it names none. */
export function styleNamed(clause: string): string | null {
  const slug = OTHER_NAMES.find(([, pattern]) => pattern.test(clause))?.[0];
  return slug !== undefined && STYLES.some((style) => style.slug === slug) ? slug : null;
}
