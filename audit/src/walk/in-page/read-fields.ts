import type { Field, Option } from '../reading.js';
import type { Kit } from '../../browser/kit.js';

/** Reads the controls of the form that the screen is about. Runs in the page. */
export function readFields(kit: Kit): Field[] {
  const CONTROLS = 'input, select, textarea';
  const NO_QUESTION = /^(hidden|submit|button|reset|image)$/;
  type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

  function visible(control: Control): boolean {
    // DSFR and GOV.UK draw radios with the label and make the input itself transparent.
    return (
      kit.shown(control) || [...(control.labels ?? [])].some((label) => kit.seen(label) && !control.closest('[hidden]'))
    );
  }

  function elsewhere(control: Element): boolean {
    return (
      kit.within(control, 'nav, footer, [role="search"], search, [role="navigation"], [role="contentinfo"]') !== null
    );
  }

  function usable(element: Element): element is Control {
    const control = element as Control;
    const fixed = control.disabled || (control as HTMLInputElement).readOnly;
    return !NO_QUESTION.test(control.type) && !fixed && !elsewhere(control) && visible(control);
  }

  /** The form with most questions; a search box or a newsletter beside it is not what the person came for. */
  function ofMainForm(controls: Control[]): Control[] {
    const byForm = new Map<Element | null, Control[]>();
    for (const control of controls)
      byForm.set(control.form ?? null, [...(byForm.get(control.form ?? null) ?? []), control]);
    return [...byForm.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  }

  function kindOf(control: Control): Field['kind'] {
    if (control.localName === 'select') return 'select';
    if (control.type === 'radio') return 'choice';
    if (control.type === 'checkbox') return 'ticks';
    if (control.type === 'file') return 'file';
    return control.type === 'password' ? 'secret' : 'text';
  }

  function optionsOf(kind: Field['kind'], group: Control[]): Option[] {
    if (kind === 'select') {
      const select = group[0] as HTMLSelectElement;
      return [...select.options]
        .filter((option) => !option.disabled && !option.hidden)
        .map((option) => ({
          selector: kit.selectorOf(select),
          label: option.label,
          value: option.value,
          chosen: option.selected,
        }));
    }
    if (kind !== 'choice' && kind !== 'ticks') return [];
    return (group as HTMLInputElement[]).map((input) => ({
      selector: kit.selectorOf(input),
      label: kit.nameOf(input),
      value: input.value,
      chosen: input.checked,
    }));
  }

  function describe(group: Control[]): Field {
    const first = group[0]!;
    const { pattern = '', min = '', max = '', maxLength = -1 } = first as Partial<HTMLInputElement>;
    const kind = kindOf(first);
    const options = optionsOf(kind, group);
    const around = first.closest('fieldset, [role="group"], [role="radiogroup"]');
    const legend = around
      ? (around.querySelector('legend')?.textContent ?? kit.referred(around, 'aria-labelledby'))
      : '';
    const grouped = kind === 'choice' || kind === 'ticks';
    const chosen = options.filter((option) => option.chosen).map((option) => option.value);
    return {
      key: first.name || kit.selectorOf(first),
      kind,
      type: first.localName === 'input' ? first.type : first.localName,
      name: first.name,
      selector: kit.selectorOf(first),
      label: kit.nameOf(first),
      legend: legend.replace(/\s+/g, ' ').trim(),
      description: [kit.referred(first, 'aria-describedby'), around ? kit.referred(around, 'aria-describedby') : '']
        .join(' ')
        .trim(),
      autocomplete: first.getAttribute('autocomplete') ?? '',
      inputmode: first.getAttribute('inputmode') ?? '',
      pattern,
      min,
      max,
      maxlength: maxLength,
      required: group.some((control) => control.required || control.getAttribute('aria-required') === 'true'),
      invalid: [...group, ...(around ? [around] : [])].some(
        (element) => element.getAttribute('aria-invalid') === 'true',
      ),
      options,
      value: grouped || kind === 'select' ? chosen.join('\n') : first.value,
    };
  }

  const groups = new Map<string, Control[]>();
  for (const control of ofMainForm(kit.all(CONTROLS).filter(usable))) {
    const grouped = (control.type === 'radio' || control.type === 'checkbox') && control.name;
    const key = grouped ? `${control.type} ${control.name}` : kit.selectorOf(control);
    groups.set(key, [...(groups.get(key) ?? []), control]);
  }
  return [...groups.values()].map(describe);
}
