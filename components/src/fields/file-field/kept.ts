import { parseList } from '../../base/json-list.js';

/** A file that the server has already. */
export interface KeptFile {
  /** What the server calls it; travels in the place of the file. */
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size?: number;
  /** Taken off the list; it can be put back until the form is sent. */
  readonly removed?: boolean;
  /** It has just been sent from this page. */
  readonly sent?: boolean;
}

/** @returns the files of the `kept` attribute, `null` where it is no JSON list of files */
export const parseKept = (text: string | null): KeptFile[] | null => parseList(text ?? '[]', isKept);

const isKept = ({ id, name }: Partial<KeptFile>): boolean => typeof id === 'string' && typeof name === 'string';
