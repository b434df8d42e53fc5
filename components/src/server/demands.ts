import { readDemands, type AskingStep, type Demands } from '../reception/before-you-start/demands.js';
import { wordsFor } from '../locales/registry.js';
import type { Form } from './form.js';

/**
 * What a form demands of a person: steps, questions, documents, numbers from papers, e-mail or not, and an estimate of the
 * time. For `pp-before-you-start` on a page without the form: its `demands` holds this as JSON.
 * @param form as `readForm` reads it; for a form with one step per page, those of all its pages in their order
 * @param lang language of the limits of documents; that of the form by default
 */
export function demandsOf(form: Form | readonly Form[], lang?: string): Demands {
  const forms: readonly Form[] = 'steps' in form ? [form] : form;
  return readDemands(forms.flatMap(askingSteps), wordsFor(lang ?? forms[0]?.lang ?? ''));
}

/** Screens of a repeated part that the answers grew count once. */
const askingSteps = ({ steps }: Form): AskingStep[] =>
  steps
    .filter(({ repeat }) => (repeat?.entry ?? 0) === 0)
    .map(({ heading, patterns, repeat, questions }) => ({
      heading,
      depends: patterns.when !== null && patterns.when !== undefined,
      repeated: repeat !== undefined,
      questions,
    }));
