import { describe, it } from 'node:test';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { noTemplateInLightDom } from '../support/eslint/no-template-in-light-dom.js';
import { oneWayImports } from '../support/eslint/one-way-imports.js';
import { ROOT } from '../support/files.js';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });

const at = (filename: string, code: string): { code: string; filename: string } => ({
  code,
  filename: `${ROOT}/${filename}`,
});
const refused = (filename: string, code: string, messageId: string): RuleTester.InvalidTestCase => ({
  ...at(filename, code),
  errors: [{ messageId }],
});

tester.run('one-way-imports', oneWayImports, {
  valid: [
    at('components/src/locales/fr.ts', "import type { Messages } from './messages.js';"),
    at('components/src/base/field-base.ts', "import { fr } from '../locales/fr.js';"),
    at('components/src/base/field-base.ts', "import { ReactiveElement } from '@lit/reactive-element';"),
    at('components/src/route/route.ts', "import type { Entries } from '../base/question.js';"),
    at('components/src/journey/journey/way.ts', "import { nextStep } from '../../route/route.js';"),
    at('components/src/fields/text-field/text-field.ts', "import { FieldBase } from '../../base/field-base.js';"),
    at('components/src/fields/text-field/text-field.ts', "import { describeTextField } from './describe.js';"),
    at('components/src/journey/review/review.ts', "import { TextField } from '../../fields/text-field/text-field.js';"),
    at('components/src/journey/journey/journey.ts', "import { Step } from '../step/step.js';"),
    at('components/src/define/date-field.ts', "import { DateField } from '../fields/date-field/date-field.js';"),
    at('components/src/define/date-field.ts', "import { define } from '../base/define.js';"),
    at('components/src/define/journey.ts', "import './step.js';"),
    at('components/src/server/index.ts', "import { describeTextField } from '../fields/text-field/describe.js';"),
    at('components/src/index.ts', "export { TextField } from './fields/text-field/text-field.js';"),
    at('audit/src/browser/launch.ts', "import { chromium } from 'playwright-core';"),
    at('audit/src/rules/axe/run.ts', "import axe from 'axe-core';"),
    at('audit/src/rules/step-back/rule.ts', "import type { Rule } from '../rule.js';"),
    at('audit/src/rules/index.ts', "import { stepBack } from './step-back/rule.js';"),
    at('audit/src/reporters/json.ts', "import type { Result } from '../results.js';"),
    at('audit/src/reporters/text.ts', "import { words } from '../locales/words.js';"),
    at(
      'tests/audit/step-back.test.ts',
      "import { Journey } from '../../components/src/index.js'; import { audit } from '../../audit/src/index.js';",
    ),
  ],
  invalid: [
    refused('components/src/locales/fr.ts', "import { pad } from '../validation/date.js';", 'nothingOfOurs'),
    refused('components/src/validation/date.ts', "import { fr } from '../locales/fr.js';", 'nothingOfOurs'),
    refused('components/src/styles/panel.ts', "import { ids } from '../base/ids.js';", 'nothingOfOurs'),
    refused(
      'components/src/base/field-base.ts',
      "import { TextField } from '../fields/text-field/text-field.js';",
      'baseBelow',
    ),
    refused(
      'components/src/fields/date-field/date-field.ts',
      "import { x } from '../text-field/parse.js';",
      'elementAlone',
    ),
    refused(
      'components/src/contact/contact/contact.ts',
      "export { Journey } from '../../journey/journey/journey.js';",
      'elementAlone',
    ),
    refused(
      'components/src/journey/step/step.ts',
      "import { Contact } from '../../contact/contact/contact.js';",
      'journeyBelow',
    ),
    refused(
      'components/src/define/text-field.ts',
      "import { DateField } from '../fields/date-field/date-field.js';",
      'ownClass',
    ),
    refused('components/src/base/ids.ts', "const server = await import('../server/index.js');", 'baseBelow'),
    refused('components/src/fields/text-field/text-field.ts', "import '../../define/text-field.js';", 'elementAlone'),
    refused('components/src/server/index.ts', "import '../define/all.js';", 'serverPure'),
    refused('components/src/index.ts', "import { audit } from '../../audit/src/index.js';", 'packagesApart'),
    refused('components/src/index.ts', "import { audit } from '@plain-pied/audit';", 'packagesApart'),
    refused('audit/src/walk/walk.ts', "import { readForm } from '@plain-pied/components/server';", 'packagesApart'),
    refused(
      'audit/src/walk/walk.ts',
      "import { check } from '../../../components/src/validation/date.js';",
      'packagesApart',
    ),
    refused('audit/src/walk/walk.ts', "import { chromium } from 'playwright-core';", 'playwrightInBrowser'),
    refused('audit/src/rules/human-contact/rule.ts', "import axe from 'axe-core';", 'axeInItsFolder'),
    refused('audit/src/rules/step-back/rule.ts', "import { contact } from '../human-contact/rule.js';", 'ruleAlone'),
    refused('audit/src/reporters/html.ts', "import { judge } from '../rules/index.js';", 'reporterKnowsResults'),
  ],
});

tester.run('no-template-in-light-dom', noTemplateInLightDom, {
  valid: [
    "import { ReactiveElement } from '@lit/reactive-element'; class A extends ReactiveElement { createRenderRoot() { return this; } }",
    "import { LitElement } from 'lit'; class A extends LitElement { render() { return null; } }",
    "import { LitElement } from 'lit'; class A extends LitElement { createRenderRoot() { return this.attachShadow({ mode: 'open' }); } }",
    "import { render, html } from 'lit'; class A { show() { render(html``, this.wrapper); } }",
    'class A { show() { draw(this); } }',
    "import { render } from './ours.js'; class A { show() { render(1, this); } }",
  ],
  invalid: [
    {
      code: "import { LitElement } from 'lit'; class A extends LitElement { createRenderRoot() { return this; } }",
      errors: [{ messageId: 'templateInLightDom' }],
    },
    {
      code: 'class A extends FieldBase { createRenderRoot() { return this; } render() { return 1; } }',
      errors: [{ messageId: 'templateInLightDom' }],
    },
    {
      code: "import { LitElement } from 'lit'; class A extends LitElement { createRenderRoot = () => this; }",
      errors: [{ messageId: 'templateInLightDom' }],
    },
    {
      code: "import { render, html } from 'lit'; class A { show() { render(html``, this); } }",
      errors: [{ messageId: 'templateInLightDom' }],
    },
    {
      code: "import { render as draw } from 'lit/html.js'; class A { show() { draw(1, this); } }",
      errors: [{ messageId: 'templateInLightDom' }],
    },
  ],
});
