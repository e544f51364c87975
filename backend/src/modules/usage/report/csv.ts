/** A cell a spreadsheet will not take for a formula (OWASP "CSV injection"), quoted as RFC 4180 says. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** RFC 4180: a header line, CRLF, every row with the same columns. */
export function toCsv<Column extends string>(columns: readonly Column[], rows: readonly Readonly<Record<Column, string | number | null>>[]): string {
  const lines = [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))];
  return `${lines.join('\r\n')}\r\n`;
}
