import { askedIn } from './asked.js';
import type { Running } from './running.js';
import type { Largest } from './sending-notice.js';

/** What takes most room in a form: its largest file, else the question of its longest text. */
export function largestIn(data: FormData, { journey, words }: Running): Largest | undefined {
  const bySize = [...data].map(([name, value]) =>
    typeof value === 'string' ? { name, file: '', size: value.length } : { name, file: value.name, size: value.size },
  );
  const files = bySize.filter(({ file }) => file);
  const [first] = (files.length > 0 ? files : bySize).sort((a, b) => b.size - a.size);
  if (!first || first.file) return first && { what: first.file, size: first.size };
  const asked = askedIn(journey, words).find(({ question }) => question.names.includes(first.name));
  return asked && { what: asked.question.label };
}
