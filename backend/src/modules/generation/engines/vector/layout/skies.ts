import type { Item } from '../canvas/item.js';
import { aspectOf, ornament, put, type Cast, type Player, type Sheet } from './cast.js';
import type { Hero } from './companions.js';
import { isWeather } from '../scene/roles.js';
import { sparkle as sparkleShape } from '../ornament/sparks.js';

const isDisc = (player: Player): boolean => player.pose === 'round' || player.pose === 'symmetric';

/** A wide thing above the hero: moon phases, a cloud. */
function overhead(player: Player, hero: Hero): Item {
  const isStormy = isWeather(player.motif);
  const width = Math.max(hero.width, hero.height * 0.8) * (isStormy ? 1.1 : 1);
  const height = Math.min(width / aspectOf(player), hero.height * (isStormy ? 0.66 : 0.5));
  return put(player, { x: hero.x, y: hero.y - hero.height / 2 - height * 0.42, width, height });
}

/** Sun, moon or clouds behind the hero's upper half; the first disc large, the rest small beside it. */
export function skyBehind(cast: Cast, sheet: Sheet, hero: Hero): Item[] {
  const side = sheet.rng.fork('sky').pick([-1, 1]);
  const size = Math.max(hero.width, hero.height);
  return cast.sky.flatMap((player, i) => {
    if (i === 0 && isDisc(player)) {
      const across = size * 0.92;
      return [put(player, { x: hero.x + side * hero.width * 0.08, y: hero.y - hero.height * 0.16, width: across, height: across })];
    }
    if (i === 0) return [overhead(player, hero)];
    const x = hero.x + (i % 2 === 0 ? side : -side) * hero.width * 0.5;
    return [put(player, { x, y: hero.y - hero.height * 0.46, width: size * 0.42, height: size * 0.36 })];
  });
}

/** Small sparkles above the hero, for a night sky. */
export function nightSparkles(sheet: Sheet, hero: Hero): Item[] {
  if (!sheet.ornaments) return [];
  const rng = sheet.rng.fork('night');
  const shapes = Array.from({ length: 7 }, (_, i) => {
    const angle = -Math.PI * (0.08 + (0.84 * (i + rng.between(-0.2, 0.2))) / 6);
    const reach = rng.between(0.6, 0.74);
    return sparkleShape([hero.x + Math.cos(angle) * hero.width * reach, hero.y + Math.sin(angle) * hero.height * reach], hero.width * rng.between(0.02, 0.05));
  });
  return [ornament('night', shapes)];
}
