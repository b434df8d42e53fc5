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
export function parseKept(text: string | null): KeptFile[] | null {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) && list.every(isKept) ? list : null;
  } catch {
    return null;
  }
}

const isKept = (candidate: unknown): candidate is KeptFile => {
  const { id, name } = (candidate ?? {}) as Partial<KeptFile>;
  return typeof id === 'string' && typeof name === 'string';
};
