/** Random forms: steps, branches over earlier and later questions, repeated parts of one or two screens. */
import fc from 'fast-check';

/** A condition as these tests know it; `writeTest` gives the words that an author writes. */
export type Test =
  | { readonly is: 'given'; readonly name: string }
  | { readonly is: 'equal'; readonly name: string; readonly value: string; readonly not: boolean }
  | { readonly is: 'above'; readonly name: string; readonly than: number | 'n' }
  | { readonly is: 'not'; readonly of: Test }
  | { readonly is: 'and'; readonly of: readonly [Test, Test] }
  | { readonly is: 'or'; readonly of: readonly [Test, Test] };

export interface ShapeQuestion {
  /** Name on the wire, in a repeated part that of its first entry. */
  readonly name: string;
  readonly required: boolean;
  /** Which kind of control asks, where one is made. */
  readonly kind: number;
}

/** A step as an author writes it. */
export interface ShapeStep {
  readonly name: string;
  readonly asks: readonly ShapeQuestion[];
  readonly when?: Test;
  readonly list?: string;
  readonly again?: Test;
}

export interface Shape {
  readonly steps: readonly ShapeStep[];
  /** How many entries each list has at most. */
  readonly max: number;
}

export const values = ['1', '2', '3'];

/** A name that no step asks, such as a hidden input of the service. */
export const hidden = 'channel';

export function writeTest(test: Test): string {
  if (test.is === 'given') return test.name;
  if (test.is === 'equal') return `${test.name} ${test.not ? '!=' : '='} ${test.value}`;
  if (test.is === 'above') return `${test.name} > ${test.than === 'n' ? '{n}' : test.than}`;
  if (test.is === 'not') return `not (${writeTest(test.of)})`;
  return `(${test.of.map(writeTest).join(` ${test.is} `)})`;
}

const block = fc.record({
  kind: fc.constantFrom('plain', 'plain', 'one', 'two'),
  asks: fc.array(fc.record({ required: fc.boolean(), kind: fc.nat({ max: 5 }) }), { minLength: 1, maxLength: 2 }),
});

/** Forms of one to eight steps and, mostly, a last one that asks nothing. The first step is always open. */
export const anyForm: fc.Arbitrary<Shape> = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), fc.nat({ max: 4 }))
  .chain(([blocks, end]) => {
    const steps = layOut(blocks).slice(0, 8);
    if (end > 0) steps.push({ name: 'review', asks: [] });
    return fc.record({
      steps: fc.tuple(...steps.map((step, index) => withConditions(step, index, steps))),
      max: fc.integer({ min: 1, max: 4 }),
    });
  });

function layOut(blocks: readonly { kind: string; asks: readonly Omit<ShapeQuestion, 'name'>[] }[]): ShapeStep[] {
  let count = 0;
  const question = (list: string | undefined) => (one: Omit<ShapeQuestion, 'name'>) => {
    count += 1;
    return { ...one, name: list ? `${list}[0][q${count}]` : `q${count}` };
  };
  return blocks.flatMap(({ kind, asks }, index): ShapeStep[] => {
    if (kind === 'plain' || index === 0) return [{ name: `step${index}`, asks: asks.map(question(undefined)) }];
    const list = `list${index}`;
    const first = { name: `part${index}`, list, asks: asks.map(question(list)) };
    return kind === 'one' ? [first] : [first, { name: `more${index}`, list, asks: asks.map(question(list)) }];
  });
}

function withConditions(step: ShapeStep, index: number, steps: readonly ShapeStep[]): fc.Arbitrary<ShapeStep> {
  if (index === 0 || step.name === 'review') return fc.constant(step);
  const names = steps.flatMap(({ asks }) => asks.map(({ name }) => name));
  const elsewhere = [...names, ...names.map((name) => name.replace('[0]', '[1]')), hidden];
  const members = steps.filter(({ list }) => list !== undefined && list === step.list);
  const earlier = members.slice(0, members.indexOf(step)).flatMap(({ asks }) => asks.map(inEntry));
  const when = fc.option(fc.oneof(testOver([...elsewhere, ...earlier]), testOver([...earlier, 'q1'])), {
    freq: step.list ? 2 : 4,
    nil: undefined,
  });
  if (!step.list || members.at(-1) !== step) return when.map((own) => ({ ...step, ...(own && { when: own }) }));
  return fc.tuple(when, againOver(members, elsewhere)).map(([own, again]) => ({
    ...step,
    again,
    ...(own && { when: own }),
  }));
}

const inEntry = ({ name }: ShapeQuestion): string => name.replace('[0]', '[{i}]');

/** Whether another entry follows: told by an answer of this one, or by a number given before; at times with something else. */
function againOver(members: readonly ShapeStep[], names: readonly string[]): fc.Arbitrary<Test> {
  const own = members.flatMap(({ asks }) => asks.map(inEntry));
  const others = names.filter((name) => !name.startsWith(members[0]!.list!));
  const told = fc.record({
    is: fc.constant('equal' as const),
    name: fc.constantFrom(...own),
    value: fc.constantFrom('1', '2'),
    not: fc.boolean(),
  });
  const counted = fc.record({
    is: fc.constant('above' as const),
    name: fc.constantFrom('q1', ...others),
    than: fc.constant('n' as const),
  });
  const joined = fc.record({
    is: fc.constantFrom('and' as const, 'or' as const),
    of: fc.tuple(told, testOver(others)),
  });
  return fc.oneof({ weight: 3, arbitrary: told }, { weight: 2, arbitrary: counted }, { weight: 1, arbitrary: joined });
}

function testOver(names: readonly string[]): fc.Arbitrary<Test> {
  const name = fc.constantFrom(...names);
  const single: fc.Arbitrary<Test> = fc.oneof(
    fc.record({ is: fc.constant('given' as const), name }),
    fc.record({ is: fc.constant('equal' as const), name, value: fc.constantFrom(...values), not: fc.boolean() }),
    fc.record({ is: fc.constant('above' as const), name, than: fc.constantFrom(1, 2) }),
  );
  const negated = single.map((of): Test => ({ is: 'not', of }));
  const either = fc.oneof(single, negated);
  const joined = fc.record({ is: fc.constantFrom('and' as const, 'or' as const), of: fc.tuple(either, either) });
  return fc.oneof({ weight: 3, arbitrary: either }, { weight: 1, arbitrary: joined });
}
