/**
 * Characters nobody sees: zero width, soft hyphen, bidi controls, fillers, tag characters.
 * U+200C and U+200D are here too; `restoreJoiners` keeps them where a script or an emoji needs them.
 */
const INVISIBLE = /\u034F|\u17B4|\u17B5|\u180B|\u180C|\u180D|[\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/gu;

/** Tag characters spell regional flags after U+1F3F4 and hide messages everywhere else. */
const STRAY_TAGS = /(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]*)[\u{E0000}-\u{E007F}]/gu;

/** A joiner does its work only between letters of a joining script or between emoji. */
const STRAY_JOINERS = /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;

const CONTROL = /(?![\t\n])\p{Cc}/gu;

/** Private use and non-characters: no font has them, and our own markers live there. */
const PRIVATE = /[\uE000-\uF8FF\uFDD0-\uFDEF\uFFFD-\uFFFF\u{F0000}-\u{10FFFF}]/gu;

/** More than four marks on one letter is a trick, no language. */
const MARK_PILE = /(\p{M}{4})\p{M}+/gu;

/** The text without what nobody can see, and without control characters except tab and line feed. */
export function withoutInvisible(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(STRAY_TAGS, '')
    .replace(STRAY_JOINERS, '')
    .replace(CONTROL, '')
    .replace(PRIVATE, '')
    .replace(MARK_PILE, '$1');
}
