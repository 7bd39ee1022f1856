/** The ring that fills around a button while it is held or dwelt on; see `access.module.css`. No drawing by React. */
export function fillRing(button: HTMLElement, ms: number): void {
  button.style.setProperty('--filling-ms', `${ms}ms`);
  button.dataset.filling = '';
}

export function emptyRing(button: HTMLElement): void {
  delete button.dataset.filling;
}
