/** Prints rows as a table on the terminal, past Jest's own console, so that a run shows what was checked. */
export function printTable(title: string, rows: readonly Readonly<Record<string, string | number>>[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => String(row[column] ?? '').length)));
  const line = (cells: readonly string[]): string => cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ').trimEnd();
  const body = rows.map((row) => line(columns.map((column) => String(row[column] ?? ''))));
  process.stdout.write(`\n${title}\n${line(columns)}\n${widths.map((width) => '-'.repeat(width)).join('  ')}\n${body.join('\n')}\n`);
}
