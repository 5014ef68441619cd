// What the browser's tab says.
import { useEffect } from 'preact/hooks';
import { say } from './words/words.ts';

export function useTitle(page: string | null): void {
  useEffect(() => {
    document.title = page === null ? say('page.name') : say('page.titled', { page });
  }, [page]);
}
