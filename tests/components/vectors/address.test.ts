import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkAddress, type AddressLimits, type AddressParts } from '../../../components/src/validation/address.js';

interface Case {
  readonly name: string;
  readonly parts: AddressParts;
  readonly limits: AddressLimits;
  readonly expected: { readonly key: string | null; readonly parts?: readonly string[] };
}

const { cases } = JSON.parse(
  readFileSync(new URL('../../../components/vectors/address.json', import.meta.url), 'utf8'),
) as { cases: readonly Case[] };

describe('an address', () => {
  for (const { name, parts, limits, expected } of cases) {
    it(name, () => {
      const outcome = checkAddress(parts, limits);
      assert.deepEqual({ key: outcome?.key ?? null, parts: outcome?.parts }, { parts: undefined, ...expected });
    });
  }

  it('of any words is taken where the country is asked for', () => {
    const word = fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => `x${text}`);
    fc.assert(
      fc.property(word, fc.string(), word, word, (street, postcode, town, country) => {
        assert.equal(checkAddress({ street, postcode, town, country }, { required: true, country: true }), null);
      }),
    );
  });
});
