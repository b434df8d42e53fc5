import { make } from './dom.js';

type Setting = string | number | boolean | object | null | undefined;

/** An element whose attributes are the controls of the story: an empty value leaves the attribute out. */
export function withAttributes(tag: string, args: object, ...children: (Node | string)[]): HTMLElement {
  const attributes = Object.entries(args as Record<string, Setting>).flatMap(([name, value]) => {
    const text = written(value);
    return text === null ? [] : [[name, text] as const];
  });
  return make(tag, Object.fromEntries(attributes), ...children);
}

function written(value: Setting): string | null {
  if (value === undefined || value === null || value === '' || value === false) return null;
  if (value === true) return '';
  return typeof value === 'object' ? JSON.stringify(value) : value.toString();
}
