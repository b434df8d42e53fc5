import { find, type Given } from '../../base/given.js';
import { partId } from '../../base/ids.js';
import { part, type Attributes, type PartNode, type Plan, type Surroundings } from '../../base/plan.js';
import { findPlaces, type PlaceFacts } from './find.js';

/** A place in JSON. The names are those of the attributes of `pp-place`. */
export interface PlaceData extends Partial<PlaceFacts> {
  readonly label: string;
  readonly number?: string;
  readonly hours?: string;
  readonly opening?: string;
  readonly closed?: string;
  readonly holidays?: string;
  readonly timeZone?: string;
  readonly stepFree?: string;
  readonly languages?: readonly string[];
  readonly bring?: string;
}

/** What the look depends on beside the markup; all of it stands only where the script runs. */
export interface PlacesSurroundings extends Surroundings {
  readonly search?: {
    /** What the person typed. */
    readonly typed: string;
    /** What is said of it. */
    readonly news: string;
    /** Places of a file that was fetched. */
    readonly fetched: readonly PlaceData[];
  };
}

/** The look of `pp-places`: every place; with the script, an input that leaves those that fit. */
export function describePlaces(given: Given, around: PlacesSurroundings): Plan {
  const { search } = around;
  const { own, data, facts } = everyPlace(given, search?.fetched);
  const { found } = findPlaces(facts, search?.typed ?? '');
  const shown = new Set(found);
  const hidden = (index: number): Attributes => ({ hidden: shown.has(index) ? undefined : '' });
  const made = data.map((item, index) =>
    part(`place-${index}`, 'pp-place', { ...attributesOf(item), ...hidden(own.length + index) }),
  );
  return {
    given: search ? own.map((place, index) => [place, hidden(index)]) : [],
    parts: [
      ...(search ? searchParts(search, around) : []).map((node) => ({ node, start: given })),
      ...made.map((node) => ({ node })),
      ...(search && facts.length > 0 ? [{ node: printPart(around) }] : []),
    ],
  };
}

/** Places that the author wrote, wherever they stand inside, and those in JSON; with what each is found by. */
export function everyPlace(given: Given, fetched: readonly PlaceData[] = []) {
  const own = ownPlaces(given);
  const data = [...readPlaces(given).places, ...fetched];
  const inMarkup = own.map((place) => factsOf((name) => place.get(name) ?? ''));
  return { own, data, facts: [...inMarkup, ...data.map((item) => factsOf((name) => item[name] ?? ''))] };
}

const factsOf = (of: (name: keyof PlaceFacts) => string): PlaceFacts => ({
  label: of('label'),
  postcode: of('postcode'),
  town: of('town'),
  address: of('address'),
});

function searchParts({ news }: NonNullable<PlacesSurroundings['search']>, { words, id }: Surroundings): PartNode[] {
  const input = partId(id, 'search');
  return [
    part('search', 'div', { class: 'pp-places-search' }, [
      part('search-label', 'label', { for: input, class: 'pp-label' }, [words.text('places.search')]),
      // Without a name: it is no answer. Without a purpose to fill in: the town may be another than one's own.
      part('search-input', 'input', { type: 'search', id: input, class: 'pp-input' }),
    ]),
    part('found', 'p', { class: 'pp-hint pp-places-news', role: 'status' }, [news]),
  ];
}

const printPart = ({ words }: Surroundings): PartNode =>
  part('print', 'button', { type: 'button', class: 'pp-button pp-button-second pp-places-print' }, [
    words.text('places.print'),
  ]);

const ownPlaces = (given: Given): Given[] =>
  given.children.flatMap((child) => (child.tag === 'pp-place' ? [child] : ownPlaces(child)));

const attributeNames: Readonly<Record<string, string>> = { timeZone: 'time-zone', stepFree: 'step-free' };
const passed = [
  ...(['label', 'address', 'postcode', 'town', 'number', 'hours', 'opening', 'closed', 'holidays'] as const),
  ...(['timeZone', 'stepFree', 'bring'] as const),
];

const attributesOf = (item: PlaceData): Attributes => ({
  ...Object.fromEntries(passed.map((name) => [attributeNames[name] ?? name, item[name]])),
  languages: item.languages?.join(' '),
});

/** Places in the `places` attribute or in a block of JSON inside; and whether all that stands there was read. */
export function readPlaces(given: Given): { places: PlaceData[]; isWhole: boolean } {
  const block = find(given, (child) => child.tag === 'script' && child.get('type') === 'application/json');
  const text = given.get('places') ?? block?.text;
  return text ? placesIn(text) : { places: [], isWhole: true };
}

/** Places in JSON; what is no place of it is left out. */
export function placesIn(text: string): { places: PlaceData[]; isWhole: boolean } {
  try {
    const list: unknown = JSON.parse(text);
    const places = Array.isArray(list) ? list.filter(isPlace) : [];
    return { places, isWhole: Array.isArray(list) && list.length === places.length };
  } catch {
    return { places: [], isWhole: false };
  }
}

function isPlace(item: unknown): item is PlaceData {
  const place = Object(item) as Record<string, unknown>;
  const isText = (name: string): boolean => ['string', 'undefined'].includes(typeof place[name]);
  const { languages = [] } = place;
  return (
    typeof place['label'] === 'string' &&
    passed.every(isText) &&
    Array.isArray(languages) &&
    languages.every((tag) => typeof tag === 'string')
  );
}
