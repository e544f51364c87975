/** What says more of the colours than how many there are: which, or what they are like; en es pt fr de it ru, folded. */
const TINT = new RegExp('(?:^|[^\\p{L}])(?:reds?|gold|blue|green|pink|purple|pastels?|muted|earthy?|neon|jewel|rainbow|soft|bright|vivid|bold'
  + '|roj[oa]s?|dorado|pastel|suaves|apagados|vivos|vermelh[oa]|terrosos|vivas|rouges?|or|douces|vives|rote[nrs]?|rot|pastell\\p{L}*|sanfte|gedeckte|kraftigen?|leuchtenden?|ross[oi]|oro|pastello|tenui|accesi|vivaci)(?=$|[^\\p{L}])'
  + '|красн|пастел|нежн|приглуш|ярк', 'u');

/** Whether a phrase of a palette has to be kept beside it: "black and red", "pastel colours". */
export const isTint = (phrase: string): boolean => TINT.test(phrase);
