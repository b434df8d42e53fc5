import { describedBy, fieldParts } from '../../base/field-parts.js';
import { hasClass, type Given } from '../../base/given.js';
import { legendText } from '../../base/group.js';
import { partId } from '../../base/ids.js';
import { part, type Plan, type Surroundings } from '../../base/plan.js';

/**
 * The look of `pp-fieldset`: a question around several fields. In the short form the element itself is the group, because
 * nodes of the author never move into a fieldset.
 */
export function describeFieldset(given: Given, around: Surroundings): Plan {
  const fieldset = given.children.find(({ tag }) => tag === 'fieldset');
  const group = fieldset ?? given;
  const own = fieldset?.children.find(({ tag }) => tag === 'legend');
  const parts = fieldParts(new Head(given, group), around);
  const id = partId(around.id, 'legend');
  const legend =
    own || legendText(given) === ''
      ? undefined
      : part(fieldset ? 'legend' : 'name', fieldset ? 'legend' : 'div', { id, class: 'pp-legend' }, [
          legendText(given),
        ]);
  const place = own ? { after: own } : { start: group };
  const described = { 'aria-describedby': describedBy(group, parts.describedBy, parts) };
  return {
    ...(fieldset ? {} : { host: { role: 'group', 'aria-labelledby': legend && id, ...described } }),
    given: [...parts.given, ...(fieldset ? [[fieldset, described] as const] : [])],
    parts: [
      ...[legend, parts.hint, parts.error].flatMap((node) => (node ? [{ node, ...place }] : [])),
      ...(parts.why ? [{ node: parts.why }] : []),
    ],
  };
}

/** The group without its fields: hints and errors that stand in those are theirs. */
class Head implements Given {
  readonly tag: string;
  readonly text = '';
  readonly children: readonly Given[];

  constructor(
    readonly host: Given,
    group: Given,
  ) {
    this.tag = host.tag;
    const beside = group === host ? host.children : [...host.children, ...group.children];
    this.children = beside.filter((child) => hasClass(child, 'pp-hint') || hasClass(child, 'pp-error'));
  }

  get(name: string): string | null {
    return name === 'known' ? null : this.host.get(name);
  }
}
