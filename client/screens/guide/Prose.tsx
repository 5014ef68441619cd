// Sections of running text on the teachers' page: a heading, then paragraphs or a list.

interface ProseProps {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export function Prose({ id, title, paragraphs }: ProseProps) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}

interface ListProps {
  readonly items: readonly string[];
  readonly ordered?: boolean;
}

export function List({ items, ordered = false }: ListProps) {
  const Kind = ordered ? 'ol' : 'ul';
  return (
    <Kind>
      {items.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </Kind>
  );
}
