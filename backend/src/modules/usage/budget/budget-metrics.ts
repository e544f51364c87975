import { Counter } from 'prom-client';

export const spentMicroUsd = new Counter({ name: 'budget_spent_micro_usd_total', help: 'What the provider billed, micro-dollars', labelNames: ['outcome'] });
export const settledDrawings = new Counter({ name: 'budget_settled_drawings_total', help: 'Drawings whose reservation was settled, by how they ended', labelNames: ['outcome'] });
export const budgetRefusals = new Counter({ name: 'budget_refusals_total', help: 'Drawings refused because a ceiling was reached', labelNames: ['ceiling'] });
