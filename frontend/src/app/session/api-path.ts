/** `/api/v1/concepts/{id}` with its holes filled, each value encoded. Throws when one is missing: a broken link is a bug. */
export function apiPath(template: string, holes: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = holes[name];
    if (value === undefined) throw new Error(`${template} needs ${name}`);
    return encodeURIComponent(value);
  });
}

/** Query parameters without the empty ones. */
export function query(values: Readonly<Record<string, string | number | boolean | null | undefined>>): Record<string, string | number | boolean> {
  const kept: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== null && value !== '') kept[name] = value;
  }
  return kept;
}
