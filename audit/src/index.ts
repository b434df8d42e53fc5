/**
 * `@plain-pied/audit`: walks a form in a real browser and judges every screen.
 *
 * ```ts
 * import { audit, exitStatus, reporters } from '@plain-pied/audit';
 *
 * const result = await audit({ targets: ['http://localhost:3000/form'], lang: 'en' });
 * console.log(reporters.text(result));
 * process.exitCode = exitStatus(result);
 * ```
 */
export { audit, OptionInvalid, type AuditOptions } from './run.js';
export { BrowserMissing, findBrowser, type FindOptions, type FoundBrowser } from './browser/find.js';
export { parseSettled, settle, SettledInvalid } from './config/settled.js';
export { exitStatus, exitStatuses, type ExitStatus } from './exit-status.js';
export { reporters, type ReporterName } from './reporters/index.js';
export type { Reporter } from './reporters/describe.js';
export type { Language } from './locales/language.js';
export type {
  AuditResult,
  Criterion,
  Finding,
  Impact,
  Outcome,
  PageResult,
  ScreenResult,
  SettledEntry,
  Untested,
} from './results.js';
