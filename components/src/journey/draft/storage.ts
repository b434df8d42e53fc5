import { isOver, readRecord } from './record.js';

/** What happens to answers: `page` nothing is written, `session` this tab, `device` until a date. */
export type Keep = 'page' | 'session' | 'device';

/** Where answers may be written. */
export type Place = Exclude<Keep, 'page'>;
export const places: readonly Place[] = ['session', 'device'];

/** @throws where the browser refuses its storage */
export const storageOf = (place: Place): Storage => (place === 'device' ? localStorage : sessionStorage);

/** @param name of the journey, with `/step` where one page holds one step */
export const keyOf = (name: string): string => `plain-pied:draft:${name}`;

/** Says for this tab that nothing is kept: `off` after "delete now", `shared` on a shared computer. It holds no answer. */
export const stopKeyOf = (name: string): string => `plain-pied:stop:${name}`;

/** Storage that is refused or full is no reason to stop. */
export function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // The form works on without it.
  }
}

export type Taken = readonly [place: Place, key: string, text: string];

/** Takes the drafts of a journey out of a storage, those of its single steps too, and hands them over. */
export function takeDrafts(name: string, place: Place, test: (text: string) => boolean = () => true): Taken[] {
  const taken: Taken[] = [];
  attempt(() => {
    const storage = storageOf(place);
    for (const key of Object.keys(storage)) {
      if (key !== keyOf(name) && !key.startsWith(`${keyOf(name)}/`)) continue;
      const text = storage.getItem(key)!;
      if (!test(text)) continue;
      storage.removeItem(key);
      taken.push([place, key, text]);
    }
  });
  return taken;
}

/** Forgets every draft of a journey in this browser. */
export function eraseDraft(name: string): void {
  for (const place of places) takeDrafts(name, place);
}

/** Erases the drafts of a journey whose time is over. */
export function eraseOld(name: string, days: number): void {
  takeDrafts(name, 'device', (text) => {
    const record = readRecord(text);
    return record !== undefined && isOver(record.date, days, Date.now());
  });
}
