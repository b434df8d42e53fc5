import { find, hasClass, type Given } from '../../base/given.js';
import { part, type PartNode, type Placement, type Plan, type Surroundings } from '../../base/plan.js';
import { handoverCode, type HandoverPlace } from './code.js';

/** What a running journey says of the person's place. */
export interface HandoverNotice extends HandoverPlace {
  /** The code that the server gave for this place. */
  readonly code?: string | null | undefined;
  /** True where the person was told before, or is led there: nothing is announced. */
  readonly quiet: boolean;
  /** Name of the service, for the slip on paper. */
  readonly service?: string | undefined;
  /** Heading of the step. */
  readonly heading?: string | undefined;
  /** The question, in the words of the form. */
  readonly label?: string | undefined;
}

/** What the look depends on beside the element itself. */
export interface HandoverSurroundings extends Surroundings {
  /** The channels of the page's contact, in its order. */
  readonly channels?: () => readonly Given[];
  /** From a running journey: trouble was noticed here, or was not (`null`). Without a journey, none. */
  readonly notice?: HandoverNotice | null | undefined;
  /** In the page, where a button can print. */
  readonly canPrint?: boolean;
}

/** Two are enough to choose from; the contact of the page, on the same screen, has them all. */
const mostChannels = 2;
const channelAttributes = [
  ...['type', 'label', 'number', 'cost', 'hours', 'address', 'href', 'opening', 'closed', 'holidays'],
  ...['time-zone', 'time-zone-name', 'waiting', 'envelope', 'needs', 'answer'],
];

/** The look of `pp-handover`: a labelled section with the first channels, the code to say, and a button to put it away. */
export function describeHandover(given: Given, around: HandoverSurroundings): Plan {
  const { notice } = around;
  const own = find(given, ({ tag }) => tag === 'section');
  // A live region from the start of the journey, so that what comes into it later is announced (see the class).
  const host = notice === undefined ? {} : { role: notice?.quiet ? undefined : 'status' };
  const isWaiting = notice === null || (!notice && !own && given.get('code') === null);
  // Named also where it is shown, so that what hid it is taken back.
  const hiding: Plan['given'] = own ? [[own, isWaiting ? { hidden: '' } : {}]] : [];
  if (isWaiting) return { host, given: hiding, parts: [] };
  const ends = [codePart(given, around), around.canPrint && printPart(around), notice && awayPart(around)];
  if (own) return { host, given: hiding, parts: withinOwn(own, ends) };
  return { host, parts: [{ node: section(around, ends) }] };
}

function section(
  { words, id, channels, notice }: HandoverSurroundings,
  ends: readonly (PartNode | false | null | undefined)[],
): PartNode {
  const heading = `${id}-heading`;
  const isPhone = (channel: Given): boolean => channel.get('type') === 'phone';
  const first = [...(channels?.() ?? [])]
    // Fields to be called back and lists of places stand in the contact of the page, once.
    .filter((channel) => ['number', 'address', 'href'].some((name) => channel.get(name) !== null))
    .sort((a, b) => Number(isPhone(b)) - Number(isPhone(a)))
    .slice(0, mostChannels);
  return part('section', 'section', { class: 'pp-handover', 'aria-labelledby': heading }, [
    part('heading', 'h2', { id: heading }, [words.text('handover.heading')]),
    notice?.service &&
      part('service', 'p', { class: 'pp-handover-service' }, [
        words.text('handover.service', { service: notice.service }),
      ]),
    part('offer', 'p', {}, [words.text(first.length > 0 ? 'handover.offer' : 'handover.contact')]),
    ...first.map(copyOf),
    ...ends,
  ]);
}

function copyOf(channel: Given, index: number): PartNode {
  const attributes = channelAttributes.map((name) => [name, channel.get(name) ?? undefined] as const);
  return part(`channel-${index}`, 'pp-channel', Object.fromEntries(attributes));
}

function codePart(given: Given, { words, notice }: HandoverSurroundings): PartNode | undefined {
  const code = notice ? (notice.code ?? handoverCode(notice)) : given.get('code');
  if (!code) return undefined;
  // Isolated and left to right: in a right-to-left page its numbers would change places.
  const value = part('code', 'strong', { dir: 'ltr', translate: 'no' }, [code]);
  return part('say', 'p', { class: 'pp-handover-code' }, [
    `${words.text('handover.code')} `,
    value,
    ' ',
    ...wherePart(notice, words),
    part('meaning', 'span', {}, [words.text('handover.meaning')]),
  ]);
}

/** The place in words, so that the person can say it themselves. */
function wherePart(notice: HandoverNotice | null | undefined, words: Surroundings['words']): (PartNode | string)[] {
  const { heading: step, label: question } = notice ?? {};
  if (!step) return [];
  const text = question ? words.text('handover.question', { step, question }) : words.text('handover.step', { step });
  return [part('where', 'span', {}, [text]), ' '];
}

const printPart = ({ words }: Surroundings): PartNode =>
  part('print', 'button', { type: 'button', class: 'pp-button pp-button-second pp-handover-print' }, [
    words.text('handover.print'),
  ]);

const awayPart = ({ words }: Surroundings): PartNode =>
  part('away', 'button', { type: 'button', class: 'pp-button pp-button-second pp-handover-away' }, [
    words.text('handover.away'),
  ]);

/** The author's own section keeps its code and its button where it has them. */
function withinOwn(own: Given, ends: readonly (PartNode | false | null | undefined)[]): Placement[] {
  const last = own.children.at(-1);
  const isThere = ({ attributes }: PartNode): boolean => {
    const name = attributes!['class']!.split(' ').at(-1)!;
    return find(own, (child) => hasClass(child, name)) !== undefined;
  };
  return ends.flatMap((node) => (node && !isThere(node) ? [last ? { node, after: last } : { node, start: own }] : []));
}
