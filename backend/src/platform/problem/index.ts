export { AppError, type FieldFault, type LogLevel, type ProblemDetails, type ProblemKind } from './app-error.js';
