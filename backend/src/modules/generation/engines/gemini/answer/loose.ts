/** JSON whose shape nobody promised. */
export type Loose = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A member by its camelCase name, in whichever of the two spellings it came. */
export const member = (from: unknown, name: string): unknown => (isRecord(from) ? (from[name] ?? from[snake(name)]) : undefined);

export const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The JSON a text holds, or null: gateways answer HTML, and broken connections half a document. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
}
