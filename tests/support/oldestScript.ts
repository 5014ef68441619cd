// Finds in a built script what the oldest browsers do not have. It reads names, not types: a member that an old browser
// also has somewhere, or that the script itself defines, is not found here; the match that is played without is for that.
import { parseAst } from 'vite';
import { NEWER, OLD_ENOUGH } from './oldest.ts';

type Syntax = { readonly type: string } & Record<string, unknown>;

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function* everyPart(part: Syntax): Generator<Syntax> {
  yield part;
  for (const value of Object.values(part)) {
    const children: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const child of children) if (isSyntax(child)) yield* everyPart(child);
  }
}

const nameOf = (part: unknown): string | null =>
  isSyntax(part) && part.type === 'Identifier' ? String(part.name) : null;

/** `a.b` as names; a for what is not a plain name is ''. */
function memberOf(part: Syntax): { readonly owner: string; readonly member: string } | null {
  if (part.type !== 'MemberExpression' || part.computed) return null;
  const member = nameOf(part.property);
  return member === null ? null : { owner: nameOf(part.object) ?? '', member };
}

const oldMembers = new Set(OLD_ENOUGH.map(({ owner, member }) => member ?? owner));
const newerGlobals = new Set(
  NEWER.filter(({ owner, member }) => member === null || owner === 'Window').map(
    ({ owner, member }) => member ?? owner,
  ),
);
const newerPairs = new Set(NEWER.map(({ owner, member }) => `${owner}.${member}`));
const newerMembers = new Set(
  NEWER.flatMap(({ member }) => (member === null || oldMembers.has(member) ? [] : [member])),
);

const NAMED_BY: Readonly<Record<string, string>> = {
  Property: 'key',
  MethodDefinition: 'key',
  PropertyDefinition: 'key',
};

/** Names that the script gives to something of its own: variables, parameters, keys, assigned members. */
function ownNames(parts: readonly Syntax[]): ReadonlySet<string> {
  const own = new Set<string>();
  const add = (name: string | null) => name !== null && own.add(name);
  for (const part of parts) {
    const key = NAMED_BY[part.type];
    if (key) {
      const named = part[key];
      add(nameOf(named) ?? (isSyntax(named) && named.type === 'Literal' ? String(named.value) : null));
    }
    if (part.type === 'AssignmentExpression' && isSyntax(part.left)) add(memberOf(part.left)?.member ?? null);
    if (
      part.type === 'VariableDeclarator' ||
      part.type.startsWith('Function') ||
      part.type.startsWith('Class')
    )
      add(nameOf(part.id));
  }
  return own;
}

/** The one object of its interface that a page has, by the name that scripts call it. */
const SINGLES: Readonly<Record<string, string>> = {
  navigator: 'Navigator',
  document: 'Document',
  window: 'Window',
  globalThis: 'Window',
  self: 'Window',
  crypto: 'Crypto',
  performance: 'Performance',
  screen: 'Screen',
  location: 'Location',
  history: 'History',
};

const isRegex = (value: unknown): value is { readonly pattern: string; readonly flags: string } =>
  typeof value === 'object' && value !== null && 'pattern' in value;

function newerSyntax(part: Syntax): string | null {
  if (part.type === 'StaticBlock') return 'static block';
  if (part.type !== 'Literal' || !isRegex(part.regex)) return null;
  if (/\(\?<[=!]/.test(part.regex.pattern)) return 'lookbehind';
  return part.regex.flags.includes('v') ? 'regular expression with v' : null;
}

function newerName(part: Syntax, own: ReadonlySet<string>): string | null {
  const name = nameOf(part);
  if (name !== null) return newerGlobals.has(name) && !own.has(name) ? name : null;
  const read = memberOf(part);
  if (read) {
    const whole = `${read.owner}.${read.member}`;
    const single = SINGLES[read.owner];
    return newerPairs.has(single ? `${single}.${read.member}` : whole) ? whole : null;
  }
  const called = part.type === 'CallExpression' && isSyntax(part.callee) ? memberOf(part.callee) : null;
  return called && newerMembers.has(called.member) && !own.has(called.member) ? `.${called.member}()` : null;
}

/** What the scripts of one page would do that the oldest browsers cannot, each once. They know each other's names. */
export function newerInScripts(codes: readonly string[]): ReadonlySet<string> {
  const parts = codes.flatMap((code) => [...everyPart(parseAst(code) as unknown as Syntax)]);
  const own = ownNames(parts);
  return new Set(parts.flatMap((part) => newerSyntax(part) ?? newerName(part, own) ?? []));
}
