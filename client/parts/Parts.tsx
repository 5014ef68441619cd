// A name made of parts, as the board's rows have: it breaks between its parts before it breaks inside one.
export function Parts({ of: parts }: { readonly of: readonly string[] }) {
  return (
    <>
      {parts.map((part, index) => (
        <span key={part}>
          <span class="row-part">
            {part}
            {index < parts.length - 1 && ','}
          </span>{' '}
        </span>
      ))}
    </>
  );
}
