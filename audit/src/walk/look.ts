import type { Tab } from '../browser/tab.js';
import { readActions } from './in-page/read-actions.js';
import { readFields } from './in-page/read-fields.js';
import { readSigns } from './in-page/read-signs.js';
import type { Reading } from './reading.js';

/** Reads the screen that a tab shows. */
export async function readScreen(tab: Tab): Promise<Reading> {
  const fields = await tab.look(readFields, undefined);
  const firstField = fields[0]?.options[0]?.selector ?? fields[0]?.selector ?? '';
  const [actions, signs] = await Promise.all([tab.look(readActions, firstField), tab.look(readSigns, firstField)]);
  return { ...signs, fields, actions };
}

const TOKEN = /^(?=.*\d)[\w-]{16,}$|^\d{4,}$|^[0-9a-f]{8,}$|^[0-9a-f-]{36}$/i;

/** The path of an address without what changes from run to run or names a person. */
export function stablePath(address: string): string {
  const url = new URL(address);
  const parts = (url.protocol === 'file:' ? `/${url.pathname.split('/').at(-1)}` : url.pathname).split('/');
  return parts.map((part) => (TOKEN.test(part) ? '*' : part)).join('/');
}

/** Names a screen: its step or route, else its path. */
export function screenName(reading: Reading): string {
  if (reading.step && reading.hiddenSteps > 0) return `#/${reading.step}`;
  const { hash } = new URL(reading.url);
  if (/^#!?\/./.test(hash)) return stablePath(`http://x/${hash.replace(/^#!?\//, '')}`).replace('/', '#/');
  return stablePath(reading.url);
}
