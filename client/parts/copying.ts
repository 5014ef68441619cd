// Copies text to the clipboard, also on plain-http pages, where navigator.clipboard does not exist.

/**
 * Whether it worked. `within` is where a field may stand for a moment: while a dialog is open nothing outside it can be
 * selected.
 */
export async function copyText(text: string, within: Element = document.body): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, within); // missing, or not permitted
  }
}

function copySelected(text: string, within: Element): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true; // no keyboard comes up on phones
  field.className = 'hidden';
  field.setAttribute('aria-hidden', 'true');
  within.append(field);
  field.select();
  field.setSelectionRange(0, text.length); // older Safari selects nothing otherwise
  let copied = false;
  try {
    copied = document.execCommand('copy');
  } catch {
    copied = false;
  }
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
