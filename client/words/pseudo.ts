// English made to look foreign: accented and two fifths longer. Whatever stays plain on screen is no word of ours, and
// what is cut off would be cut off in German too. Nobody is offered it.

export const PSEUDO = 'en-XA';
const LONGER = 0.4;

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'áƀçðéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŢÚṼŴẊÝŽ'];
const VOWEL = /[aeiouAEIOU]/;
/** What is filled in or called by name stays as it is. */
const KEPT = /(\{\{.*?\}\}|\$t\(.*?\)|https?:\/\/\S+)/;

const accented = (letter: string): string => ACCENTED[PLAIN.indexOf(letter)] ?? letter;

/** Vowels are drawn out, so that words break where they would. A text without vowels is a sign or a unit. */
function drawnOut(text: string): string {
  const vowels = [...text].filter((letter) => VOWEL.test(letter)).length;
  const more = vowels === 0 ? 0 : Math.ceil(LONGER * text.trim().length);
  let seen = 0;
  return [...text]
    .map((letter) => {
      if (!VOWEL.test(letter)) return accented(letter);
      const times = Math.floor(((seen + 1) * more) / vowels) - Math.floor((seen * more) / vowels);
      seen += 1;
      return accented(letter).repeat(1 + times);
    })
    .join('');
}

export const pseudo = (text: string): string =>
  text
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 ? part : drawnOut(part)))
    .join('');
