import { sayer } from '../../platform/sentences/index.js';

/** Why nothing more is spent today, or nobody can say what was. */
export const budgetSentences = {
  'budget-mine': 'Your budget of ${limit} a day has no room for a drawing of up to ${most}. It begins anew at midnight UTC.',
  'budget-all': 'The budget of this installation of ${limit} a day has no room for a drawing of up to ${most}. It begins anew at midnight UTC.',
  'money-uncounted': 'The database that counts the money cannot be reached. Repeats from the cache still work.',
  'figures-away': 'The database cannot be reached. Nothing is lost.',
} as const;

export const sayOfBudget = sayer(budgetSentences);
