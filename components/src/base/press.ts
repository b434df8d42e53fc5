let pressed = false;

const track = (event: Event): void => void (pressed = event.type === 'pointerdown');
if (typeof window !== 'undefined') {
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
    window.addEventListener(type, track, { capture: true, passive: true });
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
  for (const type of ['pointerup', 'pointercancel']) {
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
