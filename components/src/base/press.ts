let pressed = false;

// Mouse events, not pointer events: after a tap, focus moves at the mousedown that follows the release of the finger.
const start = 'mousedown';
const ends = ['mouseup', 'dragend'];

if (typeof window !== 'undefined') {
  for (const type of [start, ...ends])
    window.addEventListener(type, () => (pressed = type === start), { capture: true, passive: true });
}

/**
 * Runs now, or after the press that is under way. What moves while a button is held down makes the click miss it:
 * a field that takes its error away on leaving would swallow the press on Continue that made the person leave it.
 */
export function afterPress(act: () => void): void {
  if (!pressed) {
    act();
    return;
  }
  const done = new AbortController();
  for (const type of ends) {
    window.addEventListener(
      type,
      () => {
        done.abort();
        // The click follows the release in the same task.
        setTimeout(act);
      },
      { signal: done.signal },
    );
  }
}
