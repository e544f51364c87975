import type { LoggerService } from '@nestjs/common';
import { logger } from './logger.js';

const textOf = (message: unknown): string => (message instanceof Error ? message.message : String(message));

/** Nest's own lines in our format; its start-up chatter only at debug. */
export const nestLogger: LoggerService = {
  log: (message: unknown, context?: unknown) => logger.debug(textOf(message), { context }),
  warn: (message: unknown, context?: unknown) => logger.warn(textOf(message), { context }),
  error: (message: unknown, ...rest: unknown[]) => logger.error(textOf(message), { context: rest.at(-1), error: message }),
  debug: (message: unknown, context?: unknown) => logger.debug(textOf(message), { context }),
  verbose: (message: unknown, context?: unknown) => logger.debug(textOf(message), { context }),
};
