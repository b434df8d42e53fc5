import { errorContract } from './field/errors.js';
import type { FieldExamples } from './field/examples.js';
import { languageContract } from './field/languages.js';
import { lookContract } from './field/look.js';
import { nameContract } from './field/names.js';
import { nativeContract } from './field/native.js';
import { nodeContract } from './field/nodes.js';
import { clear } from './field/page.js';
import { serverContract } from './field/server.js';
import { upgradeContract } from './field/upgrade.js';

/** What every field has to keep, in every engine. Each field's `*.browser.ts` runs it with its own examples. */
export function fieldContract(examples: FieldExamples): void {
  describe(`<${examples.tag}> keeps the contract of fields`, () => {
    afterEach(clear);
    // First, because it needs a page that does not know the element yet.
    upgradeContract(examples);
    serverContract(examples);
    nameContract(examples);
    nodeContract(examples);
    nativeContract(examples);
    errorContract(examples);
    languageContract(examples);
    lookContract(examples);
  });
}
