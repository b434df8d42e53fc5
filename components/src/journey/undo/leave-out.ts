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
  const controls = [...(target as HTMLFormElement).elements] as Listed[];
  const isState = ({ name, type }: Listed): boolean => name === 'pp-removed' && type === 'checkbox';
  const parts = controls.filter((control) => isState(control) && control.checked).map((state) => state.parentElement!);
  const leaves = new Map<string, boolean[]>();
  for (const control of controls) {
    const isLeft = !isState(control) && parts.some((part) => part.contains(control));
    leaves.set(control.name, [...(leaves.get(control.name) ?? []), ...Array<boolean>(countOf(control)).fill(isLeft)]);
  }
  const all = [...formData];
  for (const [name] of all) formData.delete(name);
  for (const [name, value] of all) if (!leaves.get(name)?.shift()) formData.append(name, value);
}

/** How many values a control sends. */
function countOf(control: Listed): number {
  if (control.matches(':disabled') || /^(?:submit|button|reset|image|fieldset|output)$/.test(control.type)) return 0;
  if (control instanceof HTMLSelectElement) return control.querySelectorAll('option:checked:not(:disabled)').length;
  if (/^(?:checkbox|radio)$/.test(control.type)) return Number(control.checked);
  return control.files?.length || 1;
}
