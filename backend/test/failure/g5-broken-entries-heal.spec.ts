import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { dial } from '../../src/platform/redis/dial.js';
import { CONFORMANCE } from '../contract/gemini-conformance.table.js';
import { filesUnder } from '../support/files-under.js';
import { dice } from '../support/gemini-stand-in/dice.mjs';
import { printTable } from '../support/print-table.js';
import type { Application } from '../support/servers/application.js';
import { Installation } from '../support/servers/installation.js';
import { describeWith } from '../support/servers/services.js';
import { imagesOf, urlsOf, Visitor, type Answer } from '../support/visitor.js';

const CONCEPTS = 120;
const AT_ONCE = 6;

/** Answers that look like one and are not; those that only a deadline ends are in the suites of the engine. */
const BAD = CONFORMANCE.filter(({ row, code }) =>
  ['malformed-drawing', 'drawing-interrupted', 'no-image-returned'].includes(code) && !['D-refused', 'D-gzip-bomb'].includes(row));

type Client = Awaited<ReturnType<typeof dial>>['client'];
type Damage = readonly [name: string, damage: (client: Client, key: string, value: string, roll: () => number) => Promise<unknown>];

const bytes = (length: number, roll: () => number): Buffer => Buffer.from(Array.from({ length }, () => Math.floor(roll() * 256)));

/** What may happen to a value in Redis: another program, another version, a bad disk. */
const DAMAGES: readonly Damage[] = [
  ['random bytes', (client, key, value, roll) => client.set(key, bytes(1 + Math.floor(roll() * 2 * value.length), roll))],
  ['cut off', (client, key, value, roll) => client.set(key, value.slice(0, Math.floor(roll() * value.length)))],
  ['one byte altered', (client, key, value, roll) => {
    const at = Math.floor(roll() * value.length);
    return client.set(key, `${value.slice(0, at)}${String.fromCharCode(48 + Math.floor(roll() * 70))}${value.slice(at + 1)}`);
  }],
  ['another type', async (client, key) => { await client.del(key); await client.lPush(key, 'not a string'); }],
  ['empty', (client, key) => client.set(key, '')],
  ['another shape', (client, key) => client.set(key, JSON.stringify(JSON.stringify({ v: 1, entry: { image: '../../etc/passwd' } })))],
];

describeWith(['postgres', 'redis'], 'G5: broken entries heal', () => {
  let installation: Installation;
  let one: Application;
  let visitor: Visitor;
  beforeAll(async () => {
    installation = await Installation.start();
    one = await installation.add();
    visitor = await Visitor.arrive(one);
  }, 60_000);
  beforeEach(() => {
    installation.standIn.reset();
    installation.standIn.script.change({ pictureSide: 64 });
  });
  afterAll(() => installation.end(), 30_000);

  /** A few at a time: a burst on a busy machine would open the breaker of Redis, and then there is nothing in it to damage. */
  const ask = async (application: Application): Promise<readonly Answer[]> => {
    const answers: Answer[] = [];
    for (let number = 1; number <= CONCEPTS; number += AT_ONCE) {
      answers.push(...await Promise.all(Array.from({ length: AT_ONCE }, (_, more) => visitor.draw(application, { prompt: 'a swallow', variation: number + more }))));
    }
    return answers;
  };

  /** Every picture an answer links to arrives, is what its name says, and can be decoded to the last pixel. */
  async function brokenLinks(application: Application, answers: readonly Answer[]): Promise<readonly string[]> {
    const broken: string[] = [];
    for (const [index, url] of answers.flatMap(urlsOf).entries()) {
      const picture = await application.ask(url);
      const body = Buffer.from(await picture.arrayBuffer());
      const decoded = picture.status === 200 && (await sharp(body, { failOn: 'warning' }).raw().toBuffer().then(() => true, () => false));
      if (!decoded || createHash('sha256').update(body).digest('hex') !== answers.flatMap(imagesOf)[index]) broken.push(url);
    }
    return broken;
  }

  it(`whatever is written over ${CONCEPTS} values in Redis, nobody gets an error or a broken link`, async () => {
    await ask(one);
    const { client } = await dial(installation.redis.url);
    const roll = dice(20_261_126);
    const keys = (await client.keys('*')).sort();
    const values = new Map<string, string | null>();
    for (const key of keys) values.set(key, (await client.type(key)) === 'string' ? await client.get(key) : null);
    const entries = [...values].flatMap(([key, value]) => (value?.includes('sha256') === true ? [{ key, value }] : []));
    for (const [index, { key, value }] of entries.entries()) await DAMAGES[index % DAMAGES.length]?.[1](client, key, value, roll);
    await client.quit();
    const before = installation.standIn.count;
    // A process that has nothing in its own memory yet.
    const answers = await ask(await installation.add());
    const broken = await brokenLinks(one, answers);
    const again = await ask(one);
    printTable('G5: damaged values in Redis', [{
      'values damaged': entries.length, kinds: DAMAGES.length, 'drawn anew': installation.standIn.count - before,
      'errors': answers.filter(({ status }) => status !== 200).length, 'broken links': broken.length,
    }]);
    expect(entries.length).toBeGreaterThan(CONCEPTS / 2);
    expect([...answers, ...again].map(({ status }) => status)).toEqual([...answers, ...again].map(() => 200));
    expect(broken).toEqual([]);
    expect(again.filter(({ cacheStatus }) => cacheStatus.includes('hit'))).toHaveLength(CONCEPTS);
  }, 90_000);

  it('deleted files are drawn again, never linked to', async () => {
    await ask(one);
    const files = filesUnder(join(installation.dataDir, 'images'));
    for (const file of files) rmSync(file);
    const answers = await ask(one);
    const broken = await brokenLinks(one, answers);
    printTable('G5: deleted files', [{ 'files deleted': files.length, answered: answers.filter(({ status }) => status === 200).length, 'broken links': broken.length }]);
    expect(files.length).toBeGreaterThan(0);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(broken).toEqual([]);
  }, 60_000);

  it.each(BAD.map(({ row }, index) => [row, index] as const))('after the bad answer %s the good image is served for the same words', async (row, index) => {
    installation.standIn.script.add([{ row }]);
    const wish = { prompt: 'a rose', variation: 500 + index };
    const first = await visitor.draw(one, wish);
    const answer = first.status === 200 ? first : await visitor.draw(one, wish);
    expect([200, 502]).toContain(first.status);
    expect(answer.status).toBe(200);
    expect(installation.standIn.count).toBe(2);
    expect(await brokenLinks(one, [answer, await visitor.draw(one, wish)])).toEqual([]);
  });
});
