import { DatabaseUnavailableError } from '../../platform/database/index.js';
import { AppError } from '../../platform/index.js';
import { historyProblems } from './history.errors.js';
import { sayOfHistory } from './history.sentences.js';

/** Runs work on the history; a database that is away becomes the problem `history-unavailable`. */
export async function historyOrProblem<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DatabaseUnavailableError)) throw error;
    throw new AppError(historyProblems.historyUnavailable, {
      detail: sayOfHistory('history-away'),
      retryAfterSeconds: error.retryAfterSeconds, cause: error,
    });
  }
}
