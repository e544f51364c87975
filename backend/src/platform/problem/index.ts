export { AppError, type FieldFault, type LogLevel, type ProblemDetails, type ProblemKind } from './app-error.js';
export { asAppError } from './as-app-error.js';
export { platformProblems } from './platform.errors.js';
export { problemSchema, type Problem } from './problem.contracts.js';
export { ProblemFilter, toProblem } from './problem.filter.js';
export { ApiProblems, problemWords } from './api-problems.js';
export { faultsOf, parseOrThrow, storable, validationPipe } from './validation.js';
