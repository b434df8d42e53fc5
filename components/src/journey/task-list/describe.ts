import type { Given } from '../../base/given.js';
import { listIn } from '../../base/json-list.js';
import { part, placed, type PartNode, type Plan, type Surroundings, type Words } from '../../base/plan.js';
import type { StepView } from '../../route/progress.js';

/** A step of an overview, with the address where it may be opened. */
export type Task = Pick<StepView, 'heading' | 'state'> & Partial<StepView> & { readonly href?: string };

/** The look of `pp-task-list`: what is done in one sentence, then the parts of the form with their states. */
export function describeTaskList(
  given: Given,
  around: Surroundings,
  tasks: readonly Task[] = listIn<Task>(given, 'tasks', isTask),
): Plan {
  if (tasks.length === 0) return { parts: given.children.length > 0 ? [] : placed(below(given, around)) };
  const asked = tasks.filter(({ kind = 'asks', state }) => kind === 'asks' && state !== 'closed');
  const done = asked.filter(({ state }) => state === 'done').length;
  const { words } = around;
  const end = done === asked.length && tasks.find(({ kind, href }) => kind === 'ends' && href);
  const groups = [...new Set(asked.map(({ group }) => group))];
  const parts = [
    part('summary', 'p', {}, [words.text('tasks.done', { count: done, total: asked.length })]),
    tasks.some(({ mayChange, mayRepeat }) => mayChange || mayRepeat) &&
      part('may-change', 'p', {}, [words.text('tasks.mayChange')]),
    ...groups.flatMap((group, index) => [
      group && part(`heading-${index}`, 'h3', { class: 'pp-task-group' }, [group]),
      part(
        `tasks-${index}`,
        'ul',
        list,
        asked.flatMap((task, at) => (task.group === group ? [row(task, `${around.id}-${at}`, asked, words)] : [])),
      ),
    ]),
    end && part('end', 'p', {}, [part('link', 'a', { href: end.href }, [end.heading])]),
  ];
  return { parts: placed(parts) };
}

// Safari forgets that a list without marks is one.
const list = { class: 'pp-tasks', role: 'list' };

function row({ heading, state, href, needs }: Task, id: string, tasks: readonly Task[], words: Words): PartNode {
  const waits = state === 'later';
  const link = !waits && href;
  const first = waits && tasks.find(({ name }) => name !== undefined && name === needs);
  const [before = '', after = ''] = first ? words.text('task.needs', { step: '\n' }).split('\n') : [];
  return part(id, 'li', { class: 'pp-task' }, [
    link ? part('link', 'a', { href, 'aria-describedby': id }, [heading]) : part('name', 'span', {}, [heading]),
    ' ',
    part('state', 'span', { id, class: `pp-task-state pp-task-${state}` }, [words.text(`task.${state}`)]),
    first && ' ',
    first &&
      part('why', 'span', { class: 'pp-task-why' }, [
        before,
        first.href ? part('first', 'a', { href: first.href }, [first.heading]) : first.heading,
        after,
      ]),
  ]);
}

/** Without a script every part stands on the same page. */
function below(given: Given, { words }: Surroundings): PartNode[] {
  const links = listIn<Task>(given, 'below', isLink).map(({ heading, href }, index) =>
    part(`link-${index}`, 'li', { class: 'pp-task' }, [part('link', 'a', { href }, [heading])]),
  );
  const sentence = part('below', 'p', {}, [words.text('tasks.below')]);
  return links.length > 0 ? [sentence, part('links', 'ul', list, links)] : [sentence];
}

const isTask = ({ heading, state }: Partial<Task>): boolean => typeof heading === 'string' && typeof state === 'string';

const isLink = ({ heading, href }: Partial<Task>): boolean => typeof heading === 'string' && typeof href === 'string';
