// Switches between light table and darkroom; the choice is kept on this device.
import { chooseTheme, theme } from '../theme.ts';
import { say } from '../words/words.ts';
import { Icon } from './Icon.tsx';

export function ThemeToggle() {
  const other = theme.value === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      class="button bare"
      aria-label={say(other === 'dark' ? 'theme.toDark' : 'theme.toLight')}
      onClick={() => chooseTheme(other)}
    >
      <Icon name={other === 'dark' ? 'moon' : 'sun'} />
    </button>
  );
}
