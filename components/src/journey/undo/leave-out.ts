const done = new WeakSet<FormData>();

type Listed = Element & Pick<HTMLInputElement, 'name' | 'type' | 'checked' | 'files'>;

/**
 * Leaves out of what is sent the answers that stand in removed parts of the form. A value of the same name from another
 * place stays where it is, and `pp-removed` travels: it tells the server what to show as removed.
 */
export function leaveOutRemoved({ formData, target }: FormDataEvent): void {
  // Every removed part of the form listens; together they are left out once, while the values still are where the controls are.
  if (done.has(formData)) return;
  done.add(formData);
  const form = target as HTMLFormElement;
  const isLeft = removedIn(form);
  const senders = sendersIn(form);
  keepOnly(formData, (name) => !isLeft(senders.get(name)?.shift()));
}

const controlsIn = (form: HTMLFormElement): Listed[] => [...form.elements] as Listed[];

const isState = ({ name, type }: Listed): boolean => name === 'pp-removed' && type === 'checkbox';

/** Tells of a control whether it stands in a removed part. */
export function removedIn(form: HTMLFormElement): (control: Element | undefined) => boolean {
  const states = controlsIn(form).filter(isState);
  const parts = states.filter(({ checked }) => checked).map((state) => state.parentElement!);
  return (control) =>
    control !== undefined && !isState(control as Listed) && parts.some((part) => part.contains(control));
}

/** By name, the control of each value that the browser collects, in order. */
export function sendersIn(form: HTMLFormElement): Map<string, Element[]> {
  const senders = new Map<string, Element[]>();
  for (const control of controlsIn(form))
    senders.set(control.name, [
      ...(senders.get(control.name) ?? []),
      ...Array<Element>(countOf(control)).fill(control),
    ]);
  return senders;
}

/** Leaves out entries; the others stay in their order. */
export function keepOnly(data: FormData, stays: (name: string) => boolean): void {
  const all = [...data];
  for (const [name] of all) data.delete(name);
  for (const [name, value] of all) if (stays(name)) data.append(name, value);
}

/** How many values a control sends. */
function countOf(control: Listed): number {
  if (control.matches(':disabled') || /^(?:submit|button|reset|image|fieldset|output)$/.test(control.type)) return 0;
  if (control instanceof HTMLSelectElement) return control.querySelectorAll('option:checked:not(:disabled)').length;
  if (/^(?:checkbox|radio)$/.test(control.type)) return Number(control.checked);
  return control.files?.length || 1;
}
