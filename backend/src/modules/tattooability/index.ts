export { sendDerivedFile, type DerivedFile } from './derived-file.js';
export { PictureWork } from './picture-work.js';
export type { Check, CheckId, Verdict } from './report/check.js';
export type { TattooabilityReport } from './report/report.js';
export { reportQuerySchema, sha256ParamSchema, widthMmSchema, type ReportQuery, type Sha256Param } from './tattooability.contracts.js';
export { TattooabilityDesk } from './tattooability-desk.js';
export { TattooabilityModule } from './tattooability.module.js';
