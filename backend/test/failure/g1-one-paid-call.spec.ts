import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { printTable } from '../support/print-table.js';
import type { Application } from '../support/servers/application.js';
import { eventually } from '../support/servers/free-port.js';
import { Installation } from '../support/servers/installation.js';
import { describeWith } from '../support/servers/services.js';
import { imagesOf, Visitor, type Answer } from '../support/visitor.js';

const REQUESTS = 200;
const DRAWING_MS = 3_000;
const KILLED_AFTER_MS = 1_000;

const count = (answers: readonly Answer[], word: string): number => answers.filter((answer) => answer.cacheStatus.includes(word)).length;

describeWith(['postgres', 'redis'], 'G1: one paid call per concept, across processes', () => {
  let installation: Installation;
  let one: Application;
  let two: Application;
  let visitor: Visitor;
  /** Time in which this machine answers so many requests that are cached, ms. */
  let pace: number;

  const ask = (application: Application, prompt: string, times: number): Promise<Answer>[] =>
    Array.from({ length: times }, () => visitor.draw(application, { prompt }));

  beforeAll(async () => {
    installation = await Installation.start();
    [one, two] = [await installation.add(), await installation.add()];
    visitor = await Visitor.arrive(one);
    const warmUp = () => Promise.all([one, two].flatMap((application) => ask(application, 'a moon', REQUESTS / 2)));
    await warmUp();
    const began = performance.now();
    await warmUp();
    pace = performance.now() - began;
  }, 120_000);
  beforeEach(() => installation.standIn.reset());
  afterAll(() => installation.end(), 30_000);

  it('of 200 identical requests on two processes one is paid for and 199 share it', async () => {
    // Three seconds, or longer where this machine needs longer to take in 200 requests.
    const delayMs = Math.max(DRAWING_MS, Math.round(6 * pace));
    installation.standIn.script.change({ delayMs, pictureSide: 64 });
    const began = performance.now();
    const answers = await Promise.all([one, two].flatMap((application) => ask(application, 'a swallow', REQUESTS / 2)));
    const images = new Set(answers.flatMap(imagesOf));
    printTable('G1: 200 identical requests on 2 processes', [{
      'drawing takes, s': delayMs / 1000, calls: installation.standIn.count, images: images.size, collapsed: count(answers, 'collapsed'),
      'billed $': installation.standIn.bill().microUsd / 1_000_000, 'all answered after, s': Math.round((performance.now() - began) / 100) / 10,
    }]);
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
    expect(installation.standIn.count).toBe(1);
    expect(images.size).toBe(1);
    expect(count(answers, 'collapsed')).toBe(REQUESTS - 1);
    expect(count(answers, 'stored')).toBe(1);
  }, 60_000);

  it('a leader that dies by kill -9 costs one call more at most, and every survivor is answered', async () => {
    installation.standIn.script.change({ delayMs: DRAWING_MS, pictureSide: 64 });
    const doomed = ask(one, 'a rose', 1);
    await eventually(() => { expect(installation.standIn.count).toBe(1); });
    doomed.push(...ask(one, 'a rose', REQUESTS / 2 - 1));
    const survivors = ask(two, 'a rose', REQUESTS / 2);
    const lost = Promise.allSettled(doomed);
    await pause(KILLED_AFTER_MS);
    await one.kill();
    const began = performance.now();
    const answers = await Promise.all(survivors);
    printTable('G1: kill -9 of the leader', [{
      calls: installation.standIn.count, survivors: answers.length, answered: answers.filter((answer) => answer.status === 200).length,
      'cut off with the leader': (await lost).filter((result) => result.status === 'rejected').length,
      'answered after, s': Math.round((performance.now() - began) / 100) / 10,
    }]);
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
    expect(new Set(answers.flatMap(imagesOf)).size).toBe(1);
    expect(installation.standIn.count).toBe(2);
  }, 60_000);
});
