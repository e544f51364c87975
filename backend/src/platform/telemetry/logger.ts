import type { LogLevel } from '../problem/app-error.js';

const rank: Readonly<Record<LogLevel, number>> = { error: 0, warn: 1, info: 2, debug: 3 };

/** Errors become plain objects; a message that quotes a key never gets that far (see `redact`). */
function plain(value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  return { name: value.name, message: value.message, stack: value.stack, cause: value.cause instanceof Error ? plain(value.cause) : undefined };
}

const secrets: readonly [RegExp, string][] = [
  [/AIza[\w-]{6,}/gu, 'AIza…'],
  [/tcd_live_[\w-]+/gu, 'tcd_live_…'],
  [/(api_key:|x-goog-api-key['":\s]+)[\w-]+/giu, '$1…'],
  [/(\w+:\/\/[^:/\s]+):[^@\s]+@/gu, '$1:…@'],
];

/** One of these is in every credential that is blanked; most lines have none. */
const SUSPECT = /AIza|tcd_live_|api_key:|x-goog-api-key|:\/\//iu;

/** Blanks whatever looks like a credential, wherever it turns up (guarantee G12). */
export function redact(line: string): string {
  if (!SUSPECT.test(line)) return line;
  return secrets.reduce((text, [pattern, blank]) => text.replace(pattern, blank), line);
}

/**
 * Structured log: one JSON object a line on stdout. Lines of one turn of the event loop are written together,
 * so that a burst of requests costs one system call.
 */
export class Logger {
  private level: LogLevel = 'info';
  private pending: string[] = [];

  constructor(private readonly write: (text: string) => void, private readonly now: () => Date = () => new Date()) {}

  setLevel(level: LogLevel): void {
    this.level = level;
  }

  isOn(level: LogLevel): boolean {
    return rank[level] <= rank[this.level];
  }

  log(level: LogLevel, message: string, fields: Readonly<Record<string, unknown>> = {}): void {
    if (!this.isOn(level)) return;
    const record: Record<string, unknown> = { time: this.now().toISOString(), level, message };
    for (const [key, value] of Object.entries(fields)) record[key] = plain(value);
    if (this.pending.push(redact(JSON.stringify(record))) === 1) setImmediate(() => this.flush());
  }

  error(message: string, fields?: Readonly<Record<string, unknown>>): void {
    this.log('error', message, fields);
  }

  warn(message: string, fields?: Readonly<Record<string, unknown>>): void {
    this.log('warn', message, fields);
  }

  info(message: string, fields?: Readonly<Record<string, unknown>>): void {
    this.log('info', message, fields);
  }

  debug(message: string, fields?: Readonly<Record<string, unknown>>): void {
    this.log('debug', message, fields);
  }

  /** Writes what is waiting; call before the process ends. */
  flush(): void {
    if (this.pending.length === 0) return;
    const lines = `${this.pending.join('\n')}\n`;
    this.pending = [];
    this.write(lines);
  }
}

export const logger = new Logger((text) => process.stdout.write(text));
