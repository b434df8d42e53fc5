/** Runs scripts in one engine, one test for each, and keeps what was heard for the documentation. */
import { after, describe, it } from 'node:test';
import type { Site } from '../../journeys/support/site.js';
import { compulsoryEngines } from '../../support/engines.js';
import { readerLack } from './machine.js';
import { pathOf, servePages, START } from './pages.js';
import type { Script } from './script.js';
import { Session } from './session.js';
import { compareTranscript } from './transcripts.js';
import type { ReaderEngine } from './words.js';

export function listenTo(engine: ReaderEngine, scripts: readonly Script[]): void {
  const lack = readerLack();
  if (lack && !compulsoryEngines().has(engine)) {
    // On a person's machine alone; where this engine is compulsory, each script fails with the same sentence.
    void it.skip(`Orca reads ${engine}: ${lack}`);
    return;
  }
  describe(`what Orca says in ${engine}`, () => {
    const session = new Session(engine);
    let site: Promise<Site> | undefined;
    after(async () => {
      await session.close();
      await (await site)?.close();
    });
    for (const script of scripts) {
      it(`${script.element}: ${script.name}`, { todo: script.open ?? false }, async () => {
        if (lack) throw new Error(lack);
        const { url } = await (site ??= servePages(scripts));
        const transcript = await session.listen(async (person) => {
          await person.open(`${url}${pathOf(scripts, script)}`, START);
          await script.listen(person);
          return person.transcript;
        });
        compareTranscript(engine, script, transcript);
      });
    }
  });
}
