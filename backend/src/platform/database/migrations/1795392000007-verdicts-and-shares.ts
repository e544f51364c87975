import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * With a concept: what the report said of it at its own size, style and place, once its owner had it measured, and the
 * links by which it is shown: `[{ "expires": seconds since 1970, "withPrompt": true }]`. Both go when it goes.
 */
export class VerdictsAndShares1795392000007 implements MigrationInterface {
  readonly name = 'VerdictsAndShares1795392000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE concepts ADD COLUMN verdict text, ADD COLUMN shares jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE concepts DROP COLUMN verdict, DROP COLUMN shares');
  }
}
