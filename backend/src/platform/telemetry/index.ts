export { healthSentences } from './health.sentences.js';
export { Logger, logger, redact } from './logger.js';
export { nestLogger } from './nest-logger.js';
export { HealthBook, HealthBookModule, type PartHealth } from './health-book.js';
