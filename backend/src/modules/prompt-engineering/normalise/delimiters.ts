/** Marks of prompt templates, chat formats and markup: they mean something to software and nothing on skin. */
const DELIMITERS: readonly RegExp[] = [
  /<(script|style)\b[^<>]{0,60}>[^<]{0,200}<\/\1>/giu,
  /<\|[^|<>]{0,40}\|>/gu,
  /<\/?[a-z][^<>\n]{0,60}>/giu,
  /<<\/?[A-Z]{2,10}>>/gu,
  /\[\/?(?:INST|SYS|SYSTEM|USER|ASSISTANT)\]/giu,
  /\{\{[^{}\n]{0,40}\}\}/gu,
  /\{\{|\}\}|\{%|%\}|\$\{|[{}]/gu,
  /`+/gu,
  /^[ \t]*#{1,6}[ \t]*(?=\S)/gmu,
  /(?:^|(?<=[.!?#>\n]))[ \t]*#*[ \t]*(?:system|assistant|user|human)[ \t]*:/gimu,
  /#{2,}/gu,
  /--(?:ar|v|q|s|no|style|stylize|chaos|seed|niji|iw|tile|hd)\b[ \t]*[\d:.]*/giu,
  /\({2,}|\){2,}|:\d(?:\.\d+)?(?=\))/gu,
];

/** The text with foreign template marks replaced by a space. */
export function withoutDelimiters(text: string): string {
  return DELIMITERS.reduce((rest, delimiter) => rest.replace(delimiter, ' '), text);
}
