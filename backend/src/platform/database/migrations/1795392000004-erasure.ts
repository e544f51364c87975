import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is still to be deleted outside the database (files, cache) survives a crash and a Redis that is away. */
const PENDING = `ALTER TABLE erasures
  ADD COLUMN pending boolean NOT NULL DEFAULT false,
  ADD COLUMN images text[] NOT NULL DEFAULT '{}',
  ADD COLUMN fingerprints text[] NOT NULL DEFAULT '{}'`;

export class Erasure1795392000004 implements MigrationInterface {
  readonly name = 'Erasure1795392000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PENDING);
    await runner.query('CREATE INDEX concepts_of_fingerprint ON concepts (fingerprint)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX concepts_of_fingerprint');
    await runner.query('ALTER TABLE erasures DROP COLUMN pending, DROP COLUMN images, DROP COLUMN fingerprints');
  }
}
