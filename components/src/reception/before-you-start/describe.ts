import { hasClass, type Given } from '../../base/given.js';
import { part, type PartNode, type Placement, type Plan, type Surroundings, type Words } from '../../base/plan.js';
import { parseDemands, type Demands } from './demands.js';

/** What the look depends on beside the element itself. */
export interface BeforeSurroundings extends Surroundings {
  /** The channels of the page's contact, in its order. */
  readonly channels?: () => readonly Given[];
  /** What the form of the same page demands; none where the page has no whole form. */
  readonly demands?: (() => Demands | undefined) | undefined;
}

/** What a person wants to know before the form, in this order. */
const topics = ['time', 'documents', 'device', 'reach', 'ways', 'result', 'privacy'] as const;
export type Topic = (typeof topics)[number];

/**
 * The look of `pp-before-you-start`: a heading, and a part for each topic. A section of the author's stands for its topic;
 * what is made stands at its place between those.
 */
export function describeBeforeYouStart(given: Given, around: BeforeSurroundings): Plan {
  const { words, id } = around;
  const own = given.children;
  const demands = parseDemands(given.get('demands')) ?? around.demands?.();
  const topicOf = (child: Given): number => topics.findIndex((topic) => hasClass(child, `pp-before-${topic}`));
  const placeOf = (index: number): Pick<Placement, 'before'> => {
    const next = own.find((child) => topicOf(child) > index);
    return next ? { before: next } : {};
  };
  const heading = own.some(({ tag }) => /^h[12]$/.test(tag))
    ? []
    : [
        {
          node: part('heading', 'h2', { id, class: 'pp-before-heading' }, [
            given.get('heading') ?? words.text('before.heading'),
          ]),
          start: given,
        },
      ];
  const sections = topics.flatMap((topic, index): Placement[] => {
    if (own.some((child) => topicOf(child) === index)) return [];
    const content = made[topic]({ given, around, words, demands });
    if (content.length === 0) return [];
    const title = part('title', 'h3', {}, [words.text(`before.${topic}`)]);
    const section = part(topic, 'section', { class: `pp-before-${topic}` }, [title, ...content]);
    return [{ node: section, ...placeOf(index) }];
  });
  return { parts: [...heading, ...sections] };
}

interface Known {
  readonly given: Given;
  readonly around: BeforeSurroundings;
  readonly words: Words;
  readonly demands: Demands | undefined;
}

const sentence = (name: string, text: string | null | undefined | false): PartNode[] =>
  text ? [part(name, 'p', {}, [text])] : [];

const made: Readonly<Record<Topic, (known: Known) => PartNode[]>> = {
  time({ given, words, demands }) {
    const own = sentence('said', given.get('time'));
    if (!demands) return own;
    const repeated = demands.repeated.map((text) => words.text('quoted', { text })).join(', ');
    return [
      ...(own.length > 0 ? own : [part('said', 'p', {}, [minutesText(demands, words)])]),
      part('size', 'p', {}, [sizeText(demands, words)]),
      ...sentence('repeated', repeated && words.text('before.repeated', { parts: repeated })),
    ];
  },

  documents({ given, words, demands }) {
    const rows = demands
      ? [
          ...demands.documents.map((document, index) => documentRow(document, index, words)),
          ...demands.papers.map((paper, index) => paperRow(paper, index, words)),
        ]
      : [];
    const said = sentence('said', given.get('documents'));
    const none = demands && rows.length === 0 && said.length === 0 ? words.text('before.documents.none') : '';
    return [
      ...said,
      ...sentence('none', none),
      ...(rows.length > 0 ? [part('list', 'ul', {}, rows)] : []),
      ...sentence('without', given.get('without')),
    ];
  },

  device({ given, words, demands }) {
    const files = demands && demands.documents.length > 0 ? ` ${words.text('before.device.files')}` : '';
    return sentence('said', given.get('device') ?? words.text('before.device.any') + files);
  },

  reach({ given, words, demands }) {
    const said = given.get('email');
    if (said !== null || !demands) return sentence('said', said);
    return [
      part('email', 'p', {}, [words.text(`before.email.${demands.email}`)]),
      part('phone', 'p', {}, [words.text(`before.phone.${demands.phone}`)]),
      ...sentence('password', demands.password && words.text('before.password')),
    ];
  },

  ways({ given, around, words }) {
    const rows = (around.channels?.() ?? []).flatMap((channel, index) => wayRow(channel, index, words));
    const paper = given.get('paper');
    return [
      ...sentence('said', given.get('ways')),
      ...(rows.length > 0 ? [part('list', 'ul', {}, rows)] : []),
      ...sentence('by-hand', paper === '' && words.text('before.print')),
      ...(paper
        ? [part('paper', 'p', {}, [part('link', 'a', { href: paper }, [words.text('before.paperForm')])])]
        : []),
    ];
  },

  result: ({ given }) => sentence('said', given.get('result')),
  privacy: ({ given }) => sentence('said', given.get('privacy')),
};

function minutesText({ minutes: [low, count] }: Demands, words: Words): string {
  return low === 0 ? words.text('before.time.less', { count }) : words.text('before.time.range', { low, count });
}

function sizeText({ steps, questions: [low, count] }: Demands, words: Words): string {
  const questions =
    low === count ? words.text('before.questions', { count }) : words.text('before.questions.upTo', { low, count });
  return words.text('before.size', { steps: words.text('before.steps', { count: steps }), questions });
}

function documentRow(document: Demands['documents'][number], index: number, words: Words): PartNode {
  const { label, limits, required, mayLack, depends } = document;
  const box = words.text('file.missing');
  return part(`document-${index}`, 'li', {}, [
    part('label', 'strong', {}, [label]),
    ...marks(!required, depends, words),
    ...(limits ? [' ', part('limits', 'span', { class: 'pp-before-more' }, [limits])] : []),
    ...(mayLack ? [' ', part('lack', 'span', { class: 'pp-before-more' }, [words.text('before.lack', { box })])] : []),
  ]);
}

function paperRow({ kind, label, depends }: Demands['papers'][number], index: number, words: Words): PartNode {
  const text = kind === 'nir' || kind === 'iban' ? words.text(`before.paper.${kind}`, { label }) : label;
  return part(`paper-${index}`, 'li', {}, [part('label', 'strong', {}, [text]), ...marks(false, depends, words)]);
}

const marks = (isOptional: boolean, depends: boolean, words: Words): string[] => [
  ...(isOptional ? [` ${words.text('optional')}`] : []),
  ...(depends ? [` ${words.text('before.depends')}`] : []),
];

/** The number or the address, and when somebody is there: enough to decide; the contact of the page says the rest. */
function wayRow(channel: Given, index: number, words: Words): PartNode[] {
  const fact = channel.get('number') ?? channel.get('address');
  if (!fact) return [];
  const way = channel.get('label') ?? words.text(`channel.${channel.get('type') ?? 'message'}`);
  const hours = channel.get('hours');
  const [before = '', after = ''] = words.text('before.way', { way, fact: '\u0000' }).split('\u0000');
  return [
    part(`way-${index}`, 'li', {}, [
      before,
      // Isolated: in a right-to-left page the pairs of digits would stand in the wrong order.
      part('fact', 'bdi', {}, [fact]),
      after,
      ...(hours
        ? [' ', part('hours', 'span', { class: 'pp-before-more' }, [words.text('channel.hours', { hours })])]
        : []),
    ]),
  ];
}
