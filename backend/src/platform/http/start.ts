import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { logger } from '../telemetry/logger.js';
import { HealthBook } from '../telemetry/health-book.js';

const expected = new Set(['EnvironmentError', 'SchemaBehindError', 'DatabaseInUseError', 'DatabaseUnavailableError', 'WrongCommandError', 'UnpricedModelError', 'AppError']);

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (expected.has(error.name)) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `Cannot listen: ${error.message}. Another program uses the port; choose one with PORT=3001.`;
  return error.stack ?? error.message;
}

/** Runs the start; a fault that an operator can mend is told in its own words, without a stack, and ends the process with 1. */
export async function startOrExplain(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    logger.flush();
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}

/** Says where it listens and what it works with; the last lines of `npm start`. */
export async function announce(app: NestFastifyApplication): Promise<void> {
  const url = (await app.getUrl()).replace('[::1]', 'localhost').replace('127.0.0.1', 'localhost');
  const parts = app.get(HealthBook, { strict: false }).parts();
  const lines = parts.map((part) => `  ${part.name.padEnd(9)} ${part.detail}${part.state === 'ok' ? '' : ` (${part.state})`}`);
  process.stdout.write(`\n${lines.join('\n')}\n\n  AI Tattoo Concept Designer is ready: ${url}\n  API: ${url}/docs\n\n`);
}
