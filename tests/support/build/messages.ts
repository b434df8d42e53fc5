/**
 * Writes the words of each language as JSON, for servers that run no JavaScript: `{"lang", "messages", "months"}`. A key
 * that ends in `.one`, `.other`… is a plural form, by the names of Unicode CLDR; `months` are the names that dates are
 * written and read with.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ar } from '../../../components/src/locales/ar.js';
import { en } from '../../../components/src/locales/en.js';
import { es } from '../../../components/src/locales/es.js';
import { fr } from '../../../components/src/locales/fr.js';
import { monthName } from '../../../components/src/fields/date-field/parse.js';

const months = (lang: string): string[] => Array.from({ length: 12 }, (_, index) => monthName(index + 1, lang));

/** @param outDir folder to write `<lang>.json` to; made where it is not there */
export async function writeMessages(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  for (const [lang, messages] of Object.entries({ ar, en, es, fr })) {
    const words = { lang, messages, months: months(lang) };
    await writeFile(join(outDir, `${lang}.json`), `${JSON.stringify(words, null, 2)}\n`);
  }
}
