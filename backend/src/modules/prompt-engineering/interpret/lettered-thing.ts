import { foldOf, kindOf, type Item, type ItemKind } from './items.js';

const AT = /^(?:under|underneath|below|beneath|above|over|on top of|in|inside|across|around|bajo|debajo|encima|dentro|sobre|embaixo|acima|sob|sous|dessous|au dessus|dans|unter|uber|sotto|sopra|dentro|под|над|в|на|on|auf|em|en|su|sur)(?: (?:de|di|do|da))?$/u;
const OF = /^(?:de|di|do|da)$/u;

/** Whether letters stand at a thing that is named behind them: "[FAMILY] under an eagle", "[12.05.2016] in Roman numerals under a rose". */
export function standAtThing(items: readonly Item[]): boolean {
  const at = kindOf(items[0]) === 'face' ? 1 : 0;
  if (!AT.test(foldOf(items[at]))) return false;
  const article = OF.test(foldOf(items[at + 1])) ? at + 2 : at + 1;
  const thing = items.slice(article + 1).find(({ kind }) => !DESCRIBES.has(kind));
  if (thing !== undefined && BANNER.test(foldOf(thing))) return standAtThing(items.slice(items.indexOf(thing) + 1));
  return (kindOf(items[article]) === 'article' || ARTICLE.test(foldOf(items[article]))) && kindOf(thing) === 'content';
}

/** What may stand between an article and its thing: "a small red heart". */
const DESCRIBES: ReadonlySet<ItemKind> = new Set(['size', 'colour', 'mood', 'palette', 'style-hint', 'filler']);
/** It is a part of the letters. */
const BANNER = /^(?:banners?|scrolls?|ribbons?|pergamino|cinta|liston|faixa|fita|banniere|ruban|parchemin|schriftrolle|spruchband|banderole|band|nastro|pergamena|лент\S*|свитк\S*)$/u;
const ARTICLE = /^(?:un|una|um|uma|une|eine[mnr]?)$/u;
