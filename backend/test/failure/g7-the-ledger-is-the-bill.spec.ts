import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CONFORMANCE } from '../contract/gemini-conformance.table.js';
import { printTable } from '../support/print-table.js';
import type { Application } from '../support/servers/application.js';
import { eventually } from '../support/servers/free-port.js';
import { Installation } from '../support/servers/installation.js';
import { describeWith } from '../support/servers/services.js';
import { Visitor } from '../support/visitor.js';

/** The engine alone is asked 5,000 times (`gemini-money.spec.ts`); the whole application this often, MONEY_ANSWERS=5000 for all. */
const ANSWERS = Number(process.env['MONEY_ANSWERS'] ?? 800);
const AT_ONCE = 16;
/** Different words for the text model that reads them; it fails at some, and the installation pays for all. */
const READINGS = 40;
/** What the stand-in bills for one of them, µ$. */
const READING = 315;

/** Every answer that is known to have arrived, without the heavy one and those after which a real engine rests. */
const ARRIVING = CONFORMANCE.filter(({ row, charge }) => charge !== 'lost' && /^[AB]|^D-.*(?:bytes|base64|image|png)$/u.test(row) && row !== 'A13').map(({ row }) => row);
const GOOD = ARRIVING.filter((row) => row.startsWith('A'));

interface Row {
  readonly generation_id: string;
  readonly outcome: string;
  readonly engine: string;
  readonly cost: string;
}

describeWith(['postgres', 'redis'], 'G7: the ledger is the bill', () => {
  let installation: Installation;
  let processes: readonly Application[];
  let visitor: Visitor;

  beforeAll(async () => {
    installation = await Installation.start({ LOG_LEVEL: 'error', GEMINI_TEXT_MODEL: 'gemini-3.1-flash-lite' });
    processes = [await installation.add(), await installation.add()];
    visitor = await Visitor.arrive(processes[0] as Application);
    installation.standIn.script.change({ randomRows: [...ARRIVING, ...GOOD, ...GOOD, ...GOOD], seed: 20_261_126, pictureSide: 64, words: ['nothing', 'nothing', 'rubbish', 'overloaded', 'crash'] });
  }, 120_000 + ANSWERS * 150);
  afterAll(() => installation.end(), 30_000);

  const ledger = (): Promise<readonly Row[]> => installation.postgres.query<Row>('SELECT generation_id, engine, outcome, cost_micro_usd AS cost FROM ledger');
  const sum = (rows: readonly Row[]): number => rows.reduce((total, { cost }) => total + Number(cost), 0);

  it(`after ${ANSWERS} random answers to two processes, to the micro-dollar; each answer costs what its row says`, async () => {
    const answered = new Map<string, number>();
    let [asked, failed] = [0, 0];
    const client = async (): Promise<void> => {
      while (asked < ANSWERS) {
        const number = asked++;
        const { status, body } = await visitor.draw(processes[number % 2] as Application, { prompt: `a swallow with a rose, ${number % READINGS}`, lettering: `No ${number}` });
        if (status === 200) answered.set(String(body['id']), Math.round(Number(body['costUsd']) * 1_000_000));
        else failed += 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, client));
    const bill = installation.standIn.bill();
    // Bills and what is set free again reach the database one after the other, through the outbox.
    const reserved = (): Promise<readonly { scope: string }[]> => installation.postgres.query('SELECT scope FROM budget_days WHERE reserved_micro_usd <> 0');
    // A reading that a starved machine could not fetch within its three seconds is booked at the most it can cost.
    const unanswered = (all: readonly Row[]): readonly Row[] => all.filter(({ engine, outcome }) => engine === 'gemini-text' && outcome === 'failed');
    await eventually(async () => {
      const all = await ledger();
      const missing = bill.microUsd - (sum(all) - sum(unanswered(all)));
      expect(missing).toBeGreaterThanOrEqual(0);
      expect(missing).toBeLessThanOrEqual(unanswered(all).length * READING);
      expect(await reserved()).toEqual([]);
    }, 20_000);

    const rows = await ledger();
    const drawn = new Map<string, number>();
    const readings = rows.filter(({ engine }) => engine === 'gemini-text');
    const drawings = rows.filter(({ engine }) => engine === 'gemini');
    for (const { generation_id: id, cost } of drawings.filter(({ outcome }) => outcome === 'drawn')) drawn.set(id, (drawn.get(id) ?? 0) + Number(cost));
    const lost = drawings.filter(({ outcome }) => outcome !== 'drawn');
    const days = await installation.postgres.query<{ scope: string; spent: string; reserved: string }>(
      'SELECT scope, spent_micro_usd AS spent, reserved_micro_usd AS reserved FROM budget_days');
    const dayOf = (scope: string): object => days.filter((day) => day.scope === scope).map(({ spent, reserved }) => ({ spent: Number(spent), reserved: Number(reserved) }))[0] ?? {};
    printTable('G7: the ledger and the provider\'s own bill', [{
      asked: ANSWERS, drawn: answered.size, failed, 'calls billed': bill.billedCalls, 'ledger µ$': sum(rows), 'bill µ$': bill.microUsd,
      'lost, paid by the house µ$': sum(lost), readings: readings.length, 'of them unanswered': unanswered(rows).length, 'readings µ$': sum(readings),
    }]);
    expect(answered.size).toBeGreaterThan(ANSWERS / 4);
    expect(lost.length).toBeGreaterThan(10);
    expect(sum(readings)).toBeGreaterThan(0);
    expect(drawn).toEqual(answered);
    expect(dayOf('installation')).toEqual({ spent: sum(rows), reserved: 0 });
    expect(dayOf(visitor.ownerId)).toEqual({ spent: sum(drawings) - sum(lost), reserved: 0 });
  }, 120_000 + ANSWERS * 150);
});
