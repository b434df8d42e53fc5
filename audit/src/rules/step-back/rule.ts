import type { BackTrial, WalkedScreen, WalkRecord } from '../../walk/record.js';
import type { Verdict, WalkRule } from '../rule.js';

type Judged = Verdict & { screen: string };

const PAGE_RESULT: Partial<Record<BackTrial['result'], string>> = {
  elsewhere: 'page-leads-elsewhere',
  left: 'page-leads-elsewhere',
  nothing: 'page-leads-elsewhere',
  error: 'page-leads-elsewhere',
};

const BROWSER_RESULT: Partial<Record<BackTrial['result'], string>> = {
  elsewhere: 'browser-leaves',
  left: 'browser-leaves',
  nothing: 'browser-fails',
  error: 'browser-fails',
  resend: 'browser-fails',
};

/** A screen without a way back, or a way back that loses what was answered: people who are unsure then start again, or give up. */
export const stepBack: WalkRule = {
  id: 'step-back',
  on: 'walk',
  impact: 'serious',
  tags: ['inclusion', 'right-to-error'],
  criteria: [{ standard: 'research', id: 'LAB 2.5 Reassurance' }],
  source: 'LAB 2.5: a right to error with no irreversible consequence, so the possibility to go back',
  messages: {
    'no-way-in-page': 'fail',
    'page-leads-elsewhere': 'fail',
    'page-loses-answers': 'fail',
    'browser-leaves': 'fail',
    'browser-fails': 'fail',
    'browser-loses-answers': 'fail',
    'unclear-way': 'review',
    'skips-a-screen': 'review',
    'page-changes-answers': 'review',
    'browser-changes-answers': 'review',
    pass: 'pass',
  },
  evaluate: (record) => record.screens.flatMap((screen) => judgeScreen(record, screen)),
};

function judgeScreen(record: WalkRecord, screen: WalkedScreen): Judged[] {
  const trials = record.trials.filter((trial) => trial.from === screen.id);
  if (trials.length === 0) return [];
  const problems = trials.flatMap((trial) => judgeTrial(trial, screen));
  const passed: Judged = { screen: screen.id, outcome: 'pass', message: 'pass', target: screen.reading.block };
  return problems.length > 0 ? problems : [passed];
}

function judgeTrial(trial: BackTrial, screen: WalkedScreen): Judged[] {
  const way = trial.way.kind === 'none' ? screen.reading.block : trial.way.selector;
  const here = (outcome: Judged['outcome'], message: string, target: string): Judged[] => [
    { screen: screen.id, outcome, message, target },
  ];
  if (trial.by === 'page' && trial.way.kind === 'none') return here('fail', 'no-way-in-page', screen.reading.block);
  if (trial.way.kind === 'unclear') return here('review', 'unclear-way', way);
  const wrong = (trial.by === 'page' ? PAGE_RESULT : BROWSER_RESULT)[trial.result];
  if (wrong) return here('fail', wrong, way);
  if (trial.result === 'earlier') return here('review', 'skips-a-screen', way);
  return judgeAnswers(trial);
}

/** Told about the screen that lost them: that is where the mend goes. */
function judgeAnswers(trial: BackTrial): Judged[] {
  const about = (verdict: 'lost' | 'changed', outcome: Judged['outcome'], message: string): Judged[] =>
    trial.answers
      .filter((answer) => answer.verdict === verdict)
      .map((answer) => ({
        screen: trial.to,
        outcome,
        message,
        target: answer.selector,
        data: { field: answer.label },
      }));
  return [
    ...about('lost', 'fail', `${trial.by}-loses-answers`),
    ...about('changed', 'review', `${trial.by}-changes-answers`),
  ];
}
