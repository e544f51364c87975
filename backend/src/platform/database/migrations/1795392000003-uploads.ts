import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures people sent: references and drawings to check. The bytes are in the image store under their hash. */
const UPLOADS = `CREATE TABLE uploads (
  owner_id text NOT NULL,
  sha256 text NOT NULL,
  mime_type text NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  bytes integer NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (owner_id, sha256)
)`;

export class Uploads1795392000003 implements MigrationInterface {
  readonly name = 'Uploads1795392000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UPLOADS);
    await runner.query('CREATE INDEX uploads_of_image ON uploads (sha256)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE uploads');
  }
}
