import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { logger } from '../telemetry/index.js';
import { Chore } from './chore.js';
import { DatabaseUnavailableError } from './database-unavailable.error.js';
import { UnderWay } from './under-way.js';

class Sweeping extends Chore {
  swept = 0;

  constructor(private readonly sweep: () => void) {
    super({ name: 'Sweeping', everyMs: 1_000, atStart: true });
  }

  protected work(): Promise<void> {
    this.swept += 1;
    return Promise.resolve().then(this.sweep);
  }
}

describe('a chore', () => {
  let errors: ReturnType<typeof jest.spyOn>;

  beforeEach(() => {
    jest.useFakeTimers();
    errors = jest.spyOn(logger, 'error').mockReturnValue(undefined);
  });

  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('is done at the start and every so often until the application stops', async () => {
    const chore = new Sweeping(() => undefined);
    chore.onApplicationBootstrap();
    await jest.advanceTimersByTimeAsync(3_500);
    expect(chore.swept).toBe(4);
    chore.onApplicationShutdown();
    await jest.advanceTimersByTimeAsync(3_000);
    expect(chore.swept).toBe(4);
  });

  it.each([
    ['is silent about a database that is away', new DatabaseUnavailableError(1), 0],
    ['says what else went wrong', new Error('a column is missing'), 2],
  ])('goes on and %s', async (_, fault, lines) => {
    const chore = new Sweeping(() => { throw fault; });
    chore.onApplicationBootstrap();
    await jest.advanceTimersByTimeAsync(1_500);
    chore.onApplicationShutdown();
    expect(chore.swept).toBe(2);
    expect(errors).toHaveBeenCalledTimes(lines);
  });

  it('vouches for what is under way until it ends, and no longer than a quarter of an hour', () => {
    const drawings = new UnderWay();
    drawings.add('first');
    jest.advanceTimersByTime(14 * 60_000);
    drawings.add('second');
    drawings.add('third');
    drawings.remove('third');
    expect(drawings.ids()).toEqual(['first', 'second']);
    jest.advanceTimersByTime(2 * 60_000);
    expect(drawings.ids()).toEqual(['second']);
  });
});
