// The language of the page, where there is more than one to choose from. Each is called by its own name.
import { chooseLanguage, ENGLISH, language } from '../words/language.ts';
import { LANGUAGES } from '../words/languages.ts';
import { say } from '../words/words.ts';

const ownName = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

export function LanguageChoice() {
  if (LANGUAGES.length === 0) return null;
  return (
    <select
      class="field compact"
      aria-label={say('page.language')}
      value={language.value}
      onChange={(event) => chooseLanguage(event.currentTarget.value)}
    >
      {[ENGLISH, ...LANGUAGES].map((tag) => (
        <option key={tag} value={tag} lang={tag}>
          {ownName(tag)}
        </option>
      ))}
    </select>
  );
}
