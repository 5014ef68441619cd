// Small engraved signs, where a word does not fit. Decoration: the control around one carries the accessible name.

const PATHS = {
  tick: 'M4 13l5 5L20 6',
  reroll: 'M19 8A8 8 0 1 0 20 13M19 3v5h-5',
  down: 'M12 4v15M6 13l6 6 6-6',
  next: 'M4 12h15M13 6l6 6-6 6',
  pause: 'M8 4v16M16 4v16',
  resume: 'M7 4l12 8-12 8z',
  notice: 'M12 3v11M12 18v3',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 1v4M12 19v4M1 12h4M19 12h4M4.2 4.2l2.9 2.9M16.9 16.9l2.9 2.9M19.8 4.2l-2.9 2.9M7.1 16.9l-2.9 2.9',
  moon: 'M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z',
  link: 'M4 12h12M11 7l5 5-5 5M20 4v16',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
