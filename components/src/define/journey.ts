import './back-link.js';
import './error-summary.js';
import './step.js';
import './send.js';
import './draft.js';
import './review.js';
import { define } from '../base/define.js';
import { idle } from '../base/idle.js';
import { Journey } from '../journey/journey/journey.js';

// The journey makes its back link, error summary and draft where the author wrote none, so those are defined with it; it is defined last.
define('pp-journey', Journey);

// The contact that comes forward is for who has trouble: no first answer waits for it.
idle()
  .then(() => import('./handover.js'))
  .catch(() => undefined);
