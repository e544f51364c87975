/** Sentences of one module by their code, with holes in braces: "Size: {mm} mm wide, {why}." */
export type Sentences = Readonly<Record<string, string>>;

type HolesOf<Template extends string> = Template extends `${string}{${infer Hole}}${infer Rest}` ? Hole | HolesOf<Rest> : never;
type Values<Template extends string> = [HolesOf<Template>] extends [never] ? [] : [Readonly<Record<HolesOf<Template>, string | number>>];

/**
 * Says a sentence of the table, its holes filled. A template is known everywhere by its code: from it the dashboard reads a
 * sentence back and says it in its own language (docs/decisions/0088), so what stands between two holes must tell them apart.
 */
export function sayer<const Table extends Sentences>(table: Table) {
  return <Code extends keyof Table & string>(code: Code, ...[values]: Values<Table[Code]>): string =>
    (table[code] ?? code).replace(/\{(\w+)\}/gu, (_, hole: string) => String((values as Readonly<Record<string, unknown>> | undefined)?.[hole]));
}
