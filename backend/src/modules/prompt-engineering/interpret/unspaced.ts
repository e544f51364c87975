/** "A tattoo of", "I would like", "please" in languages that write no spaces, or whose words are not in the lexicon. */
const META: readonly RegExp[] = [
  /(?:の)?(?:タトゥー|刺青|入れ墨|イレズミ)(?:の?デザイン)?(?:を?(?:ください|お願いします|入れたい(?:です)?|したい(?:です)?)|が(?:欲しい|ほしい)(?:です)?|で)?/gu,
  /を?[^、。\s]{1,8}に(?:入れたい|彫りたい|彫って)(?:です|ください)?/gu,
  /(?:を)?(?:描いてください|描いて|お願いします)/gu,
  /(?:我想要|我要|想要|請給我|请给我|請幫我|请帮我|給我|给我)(?:畫|画|設計|设计|做)?(?:一个|一個|一只|一隻|一朵|一条|一條)?/gu,
  /(?:的)?(?:纹身|紋身)(?:图案|圖案|设计|設計|图|圖)?/gu,
  /(?:타투|문신)(?:\s?(?:디자인|도안))?(?:을|를)?(?:\s?(?:원해요|하고 싶어요|해주세요|그려주세요|부탁해요))?/gu,
  /(?:أريد|اريد|أرغب في)?\s*(?:وشم|تاتو)(?:\s+على\s+شكل)?/gu,
  /(?<![\p{L}])(?:ik wil(?: graag)?|ik zoek|graag|chcę|chciałabym|chciałbym|poproszę|jag vill ha|jeg vil ha|jeg vil have|haluan|chci|chtěla bych|chtěl bych|szeretnék|aş vrea|vreau|istiyorum|хочу|θέλω)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:een|en|ett|et|egy|un|o|bir)?\s*(?:tatoeage|tatuaż\p{L}*|tatuering\p{L}*|tatovering\p{L}*|tatuoinnin|tatuointi|tetování|tetoválás\p{L}*|tatuaj\p{L}*|dövme\p{L}*|τατουάζ|tattoo)\s*(?:van een|van|av en|av ett|av|af en|af|z|s|cu|με|mit)?(?![\p{L}])/giu,
];
/** The lexicon reads these better. */
const READ_ELSEWHERE = /(?<![\p{L}])(?:tattoo|tatto|un|en)(?![\p{L}])/iu;

/**
 * The text without request phrases of languages the interpreter has no grammar for, so that their subjects stay whole.
 * A pattern that meets only words the lexicon knows is left to it.
 */
export function withoutUnspacedMeta(text: string): string {
  return META.reduce((rest, phrase) => rest.replace(phrase, (found) => (READ_ELSEWHERE.test(found) && !/van|av|af/u.test(found) ? found : ' ')), text).trim() || text;
}
