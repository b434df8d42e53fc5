import { expect } from '@open-wc/testing';
import { define } from '../../../components/src/base/define.js';
import { warningsOf } from '../../suites/field/page.js';

describe('define', () => {
  it('registers an element', () => {
    class First extends HTMLElement {}
    define('test-first', First);
    expect(customElements.get('test-first') === First).to.equal(true);
  });

  it('does nothing when the tag is registered by the same class', async () => {
    class Same extends HTMLElement {}
    const warnings = await warningsOf(async () => {
      define('test-same', Same);
      define('test-same', Same);
    });
    expect(warnings).to.deep.equal([]);
  });

  it('warns once and throws nothing when another class holds the tag', async () => {
    class Held extends HTMLElement {}
    class Copy extends HTMLElement {}
    define('test-held', Held);
    const warnings = await warningsOf(async () => {
      define('test-held', Copy);
      define('test-held', Copy);
    });
    expect(customElements.get('test-held') === Held).to.equal(true);
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.include('<test-held>').and.to.include('Load the kit once');
  });
});
