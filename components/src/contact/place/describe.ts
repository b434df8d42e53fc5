import type { Given } from '../../base/given.js';
import { hoursParts, line, type HoursSurroundings } from '../../base/hours/parts.js';
import { partId } from '../../base/ids.js';
import { part, placed, type Plan } from '../../base/plan.js';
import { numberOf, numberPart } from '../../base/telephone.js';

/** How one gets in. */
export const waysIn = ['yes', 'partly', 'no'] as const;

/** The look of `pp-place`: its name, where, when, how to get in, in which languages, what to bring. */
export function describePlace(given: Given, around: HoursSurroundings): Plan {
  const { words, id } = around;
  const label = given.get('label');
  const number = numberOf(given);
  const address = addressOf(given);
  const stepFree = given.get('step-free');
  const languages = languagesIn(given.get('languages') ?? '', words.lang);
  const bring = given.get('bring');
  const ways: readonly string[] = waysIn;
  const nodes = [
    label && part('label', 'strong', { id: partId(id, 'label'), class: 'pp-channel-label' }, [label]),
    address && part('address', 'address', { class: 'pp-channel-address' }, [address]),
    number && numberPart(number),
    ...hoursParts(given, around),
    stepFree && ways.includes(stepFree) && line('step-free', words.text(`place.stepFree.${stepFree}`)),
    languages && line('languages', words.text('place.languages', { languages })),
    bring && line('bring', words.text('place.bring', { bring })),
  ];
  return {
    host: label ? { role: 'group', 'aria-labelledby': partId(id, 'label') } : {},
    parts: placed(nodes, { start: given }),
  };
}

/** Street, then postcode and town, as on a letter. */
export function addressOf(given: Given): string {
  const town = [given.get('postcode'), given.get('town')].filter(Boolean).join(' ');
  return [given.get('address'), town].filter(Boolean).join('\n');
}

/** Names of languages in the page's own; what is no language tag stands as it is. */
function languagesIn(tags: string, lang: string): string {
  const names = new Intl.DisplayNames(lang, { type: 'language', fallback: 'code' });
  const named = tags
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((tag) => {
      try {
        return names.of(tag) ?? tag;
      } catch {
        return tag;
      }
    });
  return new Intl.ListFormat(lang, { type: 'unit' }).format(named);
}
