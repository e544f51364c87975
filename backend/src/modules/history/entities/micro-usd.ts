/** PostgreSQL's bigint comes as text; a day's money in micro-dollars is far below 2⁵³. */
export const microUsd = { to: (value: number): number => value, from: (text: string): number => Number(text) };
