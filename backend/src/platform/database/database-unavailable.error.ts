/** The database cannot be reached right now. Modules turn it into a problem of their own; nothing was written. */
export class DatabaseUnavailableError extends Error {
  constructor(readonly retryAfterSeconds: number, cause?: unknown) {
    super('The database cannot be reached.', cause === undefined ? undefined : { cause });
    this.name = 'DatabaseUnavailableError';
  }
}

/** The database answers, but its schema is older than this build. */
export class SchemaBehindError extends Error {
  constructor(readonly pending: readonly string[]) {
    super(`The database schema is behind this build: ${pending.join(', ')} not applied. Run the migrations first (npm start does; in deployments: npx nx run backend:migrate).`);
    this.name = 'SchemaBehindError';
  }
}
