/** Parts that a creature, a person or a plant has anyway; en es pt fr de it ru, as `plain` writes them. */
const PARTS = new RegExp('^(?:'
  + 'hair|fur|skin|texture|tones?|manes?|tails?|trunk|teeth|tusks|fangs|mouth|lips|nose|snout|beak|whiskers|scales|stripes|spots|thorns?|stems?|petals|roots|feathers?|wings?|fins?|tentacles?|antlers|horns?|head|ears?|eyes?|face'
  + '|cheeks|neck|chest|body|back|legs?|arms?|hands?|fingers|paws?|claws?|talons|hooves|wrinkles|smile|grin|expression'
  + '|pelo|cabello|melena|crin(?:es)?|colas?|dientes|colmillos|hocico|bigotes|escamas|rayas|manchas|espinas|tallos?|petalos|raices|plumas|aletas|tentaculos|patas|cara|rostro|cuerpo|piernas|brazos|dedos|garras|sonrisa'
  + '|cabelo|juba|crina|caudas?|dentes|presas|focinho|listras|espinhos|caules?|petalas|raiz(?:es)?|penas|barbatanas|corpo|pernas|bracos|sorriso'
  + '|cheveux|criniere|queues?|dents|crocs|museau|moustaches|ecailles|rayures|epines?|tiges?|petales|racines|plumes|nageoires|tentacules|pattes|visage|corps|jambes|bras|doigts|griffes|sourire'
  + '|haare?n?|fell|mahne|schwanz|zahnen?|schnauze|schnurrhaare|schuppen|streifen|dornen|stiel|stangel|blutenblatter|wurzeln|tentakeln?|fangarme|pfoten|gesicht|korper|beine|arme|finger|krallen|lacheln'
  + '|capelli|criniera|coda|denti|zanne|muso|squame|strisce|spine|gambo|stelo|petali|radici|pinne|tentacoli|zampe|viso|corpo|gambe|braccia|dita|artigli|sorriso'
  + '|волос\\S*|грив\\S*|хвост\\S*|зуб\\S*|клык\\S*|чешу\\S*|полоск\\S*|шип\\S*|стебл?\\S*|лепестк\\S*|корн\\S*|плавник\\S*|щупальц\\S*|лиц\\S*|тел\\S*|улыбк\\S*)$', 'u');

/** Plain looks of such a part, and the little words beside it. */
const LOOKS = new RegExp('^(?:tail|long|short|flowing|blowing|waving|loose|wavy|straight|messy|in|wind|thick|big|large|small|little|sharp|open|closed|wild|curly|spiky|pointed|bushy|fluffy|detailed|spread|thorny|braided|its|his|her|the|a|with|of|some'
  + '|larg[oa]s?|cort[oa]s?|gruesa?s?|grandes?|pequen[oa]s?|afilad[oa]s?|abiert[oa]s?|cerrad[oa]s?|rizad[oa]s?|espinos[oa]s?|su|sus|el|la|los|las|un|una|con|longas?|longos?|compridas?|compridos?|afiad[oa]s|sua|seu|as|os|um|uma|com'
  + '|longs?|longues?|epaisse?s?|grosses?|petite?s?|pointue?s?|ouverte?s?|epineuse?s?|son|sa|ses|le|les|une|avec|lange[nrs]?|langem|dicke[nrs]?|grosse[nrs]?|kleine[nrs]?|scharfe[nrs]?|offene[nrs]?|dornige[nrs]?|ihr\\S*|sein\\S*|der|die|das|dem|den|ein\\S*|mit'
  + '|lung[oaie]|lunghi|lunghe|folt[oaie]|affilat[oaie]|apert[oaie]|spinos[oaie]|suo|sua|suoi|sue|il|lo|gli|i|длинн\\S*|густ\\S*|остр\\S*|больш\\S*|с|его|ее)$', 'u');

/** Whether a word names a part that somebody has anyway. */
export const isPart = (word: string): boolean => PARTS.test(word);

/** Set on fire or hung with ornament: drawn beside it or the style's own. */
const BURNING = /^(?:flaming|burning|ardiend\w+|llamas|flamejante|flammes|brennend\w*|fiamme)$/u;

/** Whether words name nothing but parts that somebody has anyway and how they look: "long beard", "a thorny stem", "raíces". `further` is what these have besides. */
export function areOnlyParts(words: readonly string[], further: RegExp | null = null): boolean {
  const isTheirs = (word: string): boolean => isPart(word) || further?.test(word) === true;
  return words.some(isTheirs) && words.every((word) => isTheirs(word) || LOOKS.test(word) || BURNING.test(word));
}
