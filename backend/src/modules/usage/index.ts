export * from './prices/index.js';
export { UsageModule } from './usage.module.js';
export { Budget, type ReservationOrder } from './budget/budget.js';
export type { Bill, Reservation } from './budget/reservation.js';
export { usageProblems } from './usage.errors.js';
