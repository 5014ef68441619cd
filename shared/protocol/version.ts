// The version of what pages and server say to each other. A tab may stay open over an upgrade of its server, so both
// sides say their number, and a page that finds another one than its own is loaded anew.

/** Raise it with every change that a page or a server of before would misread: messages, views, guesses, state. */
export const PROTOCOL = 4; // 1: version 0.1.0, which did not say it

/** Does somebody say another number? Who says none is as old as 0.1.0 and knows no word for that. */
export function saysAnother(options: unknown): boolean {
  if (typeof options !== 'object' || options === null || !('protocol' in options)) return false;
  return Number.isSafeInteger(options.protocol) && options.protocol !== PROTOCOL;
}
