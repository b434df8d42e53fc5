/**
 * Journeys and other tests of `node:test` that drive a browser:
 *
 *     testIn(['chromium', 'firefox', 'webkit'], 'goes back with the answers', async (engine, path) => { … });
 *
 * One test per engine. A missing engine is a skip with its reason, or a failure where it is compulsory.
 * `tests/ENGINES.md` is made from these declarations.
 */
import { test, type TestContext } from 'node:test';
import { compulsoryEngines, findEngine, type Engine, type Found } from './engines.js';

/**
 * @param engine one of the engines
 * @param found what findEngine answered
 * @param env decides what is compulsory: `CI`, `PLAIN_PIED_ENGINES`
 * @returns what a missing engine means here; nothing when it is there
 */
export function readEngineLack(
  engine: Engine,
  found: Found,
  env: NodeJS.ProcessEnv = process.env,
): { skip: string } | { fail: string } | undefined {
  if ('path' in found) return undefined;
  return compulsoryEngines(env).has(engine) ? { fail: found.missing } : { skip: found.missing };
}

/** @param run receives the engine, the path of its browser (of WebKitWebDriver for WebKit) and node's test context */
export function testIn(
  engines: readonly Engine[],
  name: string,
  run: (engine: Engine, path: string, context: TestContext) => Promise<void>,
): void {
  for (const engine of engines) {
    void test(`${name} (${engine})`, async (context) => {
      const found = await findEngine(engine);
      const lack = readEngineLack(engine, found);
      if (lack && 'fail' in lack) throw new Error(lack.fail);
      if (lack) context.skip(lack.skip);
      else if ('path' in found) await run(engine, found.path, context);
    });
  }
}
