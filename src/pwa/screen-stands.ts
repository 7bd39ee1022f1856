const SETTLE_MS = 1_500;

/** Keeping the app for later must not compete with showing it now. */
export function screenStands(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'complete') setTimeout(resolve, SETTLE_MS);
    else window.addEventListener('load', () => setTimeout(resolve, SETTLE_MS));
  });
}
