import { expect } from '@open-wc/testing';
import '../../../components/src/bundle.js';
import { expandHtml } from '../../../components/src/server/expand.js';
import { definitions } from '../../../components/src/server/definitions.js';
import { withoutCombobox } from '../fields/support/combobox.js';
import { clear, normalised, put, settled } from '../../suites/field/page.js';
import type { ElementSource, Parameter, StateSource } from '../../support/build/fixtures.js';

/** A running journey adds to its markup, and help and contact stand in a shadow root: the server alone writes theirs. */
const sameInPage = [...definitions].flatMap(([tag, { describe: plan }]) => (plan && tag !== 'pp-journey' ? [tag] : []));

async function statesOf(tag: string): Promise<readonly StateSource[]> {
  const response = await fetch(`/components/fixtures-source/${tag.replace('pp-', '')}.json`);
  return ((await response.json()) as ElementSource).states;
}

function htmlOf(tag: string, { attributes, content = '' }: StateSource): string {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, textOf(value));
  return element.outerHTML.replace(/<\/[\w-]+>$/, (end) => `${content}${end}`);
}

const textOf = (value: Parameter): string =>
  value === true ? '' : typeof value === 'string' ? value : JSON.stringify(value);

/** What prints, what searches and what the clock says stand only where a script runs. */
const onlyInPage = ['print', 'lookup', 'search', 'found', 'now', 'zone', 'not-mine']
  .map((name) => `[data-pp-part="${name}"]`)
  // Whether there is a voice is known to the device alone.
  .concat('pp-read-aloud > *')
  .join();

describe('every fixture: the page makes the tree that the server writes', () => {
  afterEach(clear);

  for (const tag of sameInPage) {
    it(tag, async () => {
      const states = await statesOf(tag);
      expect(states.length).to.be.greaterThan(0);
      for (const state of states) {
        const html = htmlOf(tag, state);
        const inPage = put(html, state.lang);
        await settled(inPage);
        inPage.querySelectorAll(onlyInPage).forEach((part) => part.remove());
        withoutCombobox(inPage);
        const made = normalised(inPage);
        clear();
        const served = put(expandHtml(html, { lang: state.lang }), state.lang);
        served.querySelectorAll('[data-pp-expanded]').forEach((host) => host.removeAttribute('data-pp-expanded'));
        expect(made, state.name).to.equal(normalised(served));
        clear();
      }
    });
  }
});
