/**
 * Ticks the n-th box of a group while one of its boxes has the focus; a box may name another digit, or none, by
 * `data-digit`. Nothing happens outside the group, so no key is taken from anybody else.
 */
export function tickByDigit(event: KeyboardEvent): void {
  const { key, target, currentTarget } = event;
  if (!/^[0-9]$/.test(key) || event.ctrlKey || event.altKey || event.metaKey) return;
  if (!(currentTarget instanceof HTMLElement && target instanceof HTMLElement)) return;
  if (!target.matches('input[type=checkbox]')) return;
  const boxes = [...currentTarget.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const box = boxes.find((one, index) => (one.dataset.digit ?? String(index + 1)) === key);
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.click();
}
