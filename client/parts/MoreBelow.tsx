// A shade over the last lines of a phone, for as long as more follows below the fold.
import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

/** Fewer pixels than this below the fold are margins, not something to read. */
const WORTH_PX = 28;

export function MoreBelow() {
  const [more, setMore] = useState(false);
  useEffect(() => {
    const look = () =>
      setMore(document.documentElement.scrollHeight - window.innerHeight - window.scrollY > WORTH_PX);
    const grown = new ResizeObserver(look);
    grown.observe(document.body);
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    look();
    return () => {
      grown.disconnect();
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, []);
  return more ? (
    <div class="more-below" aria-hidden="true">
      <Icon name="down" />
    </div>
  ) : null;
}
