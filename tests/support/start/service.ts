import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../files.js';

const SERVER = join(ROOT, 'stories', 'services', 'housing-aid', 'server.ts');

const SECOND = join(ROOT, 'stories', 'services', 'appointment', 'server.js');

/** What stories/services/housing-aid/server.ts exports. */
interface ServiceModule {
  readonly startHousingAid: (options: {
    port?: number;
    host?: string;
  }) => Promise<{ url: string; close: () => Promise<void> }>;
  /** Paths of the first pages that the audit walks from. */
  readonly auditTargets: readonly string[];
}

/** The example service, answering. */
export interface RunningService {
  /** Address without a slash at its end. */
  readonly url: string;
  /** Addresses that the audit walks from. */
  readonly targets: readonly string[];
  readonly close: () => Promise<void>;
}

export async function startService(port: number): Promise<RunningService> {
  if (!existsSync(SERVER))
    throw new Error('There is no example service yet: stories/services/housing-aid/server.ts has to be written.');
  const { startHousingAid, auditTargets } = (await import(pathToFileURL(SERVER).href)) as ServiceModule;
  const service = await startHousingAid({ port });
  const url = service.url.replace(/\/$/, '');
  return { url, targets: auditTargets.map((path) => new URL(path, `${url}/`).href), close: () => service.close() };
}

/** The second example service, which imports the packages by their names: they are built by then. */
export async function startSecond(port: number): Promise<Pick<RunningService, 'url' | 'close'>> {
  const { startAppointment } = (await import(pathToFileURL(SECOND).href)) as {
    startAppointment: (options: { port: number }) => Promise<Pick<RunningService, 'url' | 'close'>>;
  };
  return startAppointment({ port });
}
