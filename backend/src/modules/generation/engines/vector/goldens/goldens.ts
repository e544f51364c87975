import { createHash } from 'node:crypto';
import { drawScene } from '../draw-scene.js';
import { sceneOf } from '../execute.js';
import { LAYOUTS } from '../layout/index.js';
import { MOTIFS } from '../motifs/index.js';
import { STYLES } from '../styles/index.js';
import { commissionFor } from '../testing/commission.js';

/** A drawing that has to come out the same on every machine and after every change that does not mean to change it. */
export interface Golden {
  /** "subject rose blackwork": one line each in goldens.txt, sorted. */
  readonly name: string;
  readonly svg: () => string;
}

/** Small sheets: what they show is drawn by the same code, in a third of the time. */
const SIZE = { widthMm: 50, heightMm: 50 };

type Brief = Parameters<typeof commissionFor>[0];

const sceneFor = (brief: Brief) => sceneOf(commissionFor({ ...SIZE, palette: 'full-colour', ...brief })).scene;
const svgOf = (brief: Brief): string => drawScene(sceneFor(brief), null).svg;

/** Subjects take turns in the styles there were at first: a new style changes no subject's. */
const TURNS = STYLES.slice(0, 17);

function subjects(): Golden[] {
  return MOTIFS.map((motif) => {
    // By name, so that a new motif changes no other motif's style.
    const style = TURNS[[...motif.name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % TURNS.length]?.slug ?? 'blackwork';
    return { name: `subject ${motif.name} ${style}`, svg: () => svgOf({ subject: motif.name.replaceAll('-', ' '), style }) };
  });
}

const styles = (): Golden[] => STYLES.map(({ slug }) => ({ name: `style ${slug}`, svg: () => svgOf({ subject: 'wolf', elements: ['roses'], lettering: 'Amor', style: slug }) }));

const layouts = (): Golden[] => LAYOUTS.map(({ name }) => ({
  name: `layout ${name}`,
  svg: () => drawScene({ ...sceneFor({ subject: 'wolf', elements: ['moon', 'roses', 'pine trees', 'dagger'], lettering: 'Amor' }), layout: name }, null).svg,
}));

/** Every listed subject in a style, every style, every layout; sorted by name. */
export function goldens(): readonly Golden[] {
  return [...subjects(), ...styles(), ...layouts()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Its line in goldens.txt: the name and the first half of the SHA-256 of its SVG. */
export function goldenLine({ name, svg }: Golden): string {
  return `${name} ${createHash('sha256').update(svg()).digest('hex').slice(0, 32)}`;
}
