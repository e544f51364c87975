import type { Generation } from '../../api/models/generation';
import type { UsageFigures } from '../../api/models/usage-figures';
import type { UsageReport } from '../../api/models/usage-report';

/** The report of the day, by engine, with one more answer in it. Dollars. */
export function withAnswer(report: UsageReport, { concepts, cached, costUsd, savedUsd }: Generation): UsageReport {
  const engine = concepts[0]?.engine;
  if (engine === undefined) return report;
  const more = <T extends UsageFigures>(figures: T): T => ({
    ...figures, answers: figures.answers + 1, cached: figures.cached + (cached ? 1 : 0), drawings: figures.drawings + concepts.length,
    cachedDrawings: figures.cachedDrawings + (cached ? concepts.length : 0),
    spentUsd: figures.spentUsd + costUsd, savedUsd: figures.savedUsd + savedUsd,
  });
  const known = report.rows.some(({ group }) => group === engine);
  const rows = known ? report.rows : [...report.rows, { ...NOTHING, group: engine, label: engine, lastAt: null }];
  return { ...report, totals: more(report.totals), rows: rows.map((row) => (row.group === engine ? more(row) : row)) };
}

const NOTHING: UsageFigures = { answers: 0, cached: 0, drawings: 0, cachedDrawings: 0, errors: 0, medianMs: null, savedUsd: 0, spentUsd: 0 };
