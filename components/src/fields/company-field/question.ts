import type { Given } from '../../base/given.js';
import type { Question } from '../../base/question.js';
import { writtenQuestion } from '../../base/written-question.js';
import { checkCompany, formatCompany } from '../../validation/company.js';
import { kindIn } from './kind.js';

/** Reads a question answered with a SIREN or a SIRET from `pp-company-field`. */
export const companyQuestion = (given: Given): Question | null =>
  writtenQuestion(given, (read) => ({
    check: (text, { required }) => checkCompany(text, { required, kind: kindIn(read('kind')) }),
    display: formatCompany,
  }));
