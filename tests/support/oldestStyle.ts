// What the oldest browsers leave out of a stylesheet: they drop a declaration, or a whole rule, that they cannot read.
// `asOldestRead` drops the same, so that a page can be looked at, and played, as it comes out there.
import postcss, { type AtRule, type Declaration, type Rule } from 'postcss';
import { CSS_TABLES, type Entry, featuresOf, isOldEnough } from './oldest.ts';

const table = (name: string): Entry => CSS_TABLES[name] as Entry;
const isNewer = (entry: unknown): boolean => entry !== undefined && !isOldEnough(entry as Entry);

const NEWER_TYPES = Object.keys(table('types')).filter((type) => isNewer(table('types')[type]));
const NEWER_COLOURS = featuresOf(table('types').color as Entry).flatMap(([name, entry]) =>
  isNewer(entry) ? name : [],
);
const FUNCTIONS = new RegExp(`(?<![\\w-])(?:${[...NEWER_TYPES, ...NEWER_COLOURS].join('|')})\\(`);
const UNITS = /\d(?:[dsl]v(?:[hwib]|min|max)|cq(?:[whib]|min|max)|r?lh|rcap|rch|rex|ric)\b/;

function newerInText(text: string): string | null {
  const unit = UNITS.exec(text)?.[0].replace(/\d/, '');
  if (unit) return unit;
  const called = FUNCTIONS.exec(text)?.[0];
  return called ? `${called})` : null;
}

function newerInValue({ prop, value }: Declaration): string | null {
  const plain = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '');
  const inText = newerInText(plain);
  if (inText) return inText;
  const known = table('properties')[prop] as Entry | undefined;
  const word = plain.split(/[\s,/()]+/).find((each) => known && isNewer(known[each]));
  return word ? `${prop}: ${word}` : null;
}

function newerInDeclaration(declaration: Declaration): string | null {
  const { prop } = declaration;
  if (prop.startsWith('--')) return newerInValue(declaration);
  if (prop.startsWith('-')) return null; // one browser's own name
  return isNewer(table('properties')[prop]) ? prop : newerInValue(declaration);
}

function newerInSelector(rule: Rule): string | null {
  if (rule.parent?.type === 'rule' || rule.selector.includes('&')) return 'nesting';
  for (const [, name = ''] of rule.selector.matchAll(/:{1,2}([a-z-]+)/g))
    if (isNewer(table('selectors')[name])) return `:${name}`;
  return null;
}

function newerInAtRule({ name, params, parent }: AtRule): string | null {
  if (isNewer(table('at-rules')[name])) return `@${name}`;
  if (parent?.type === 'rule') return 'nesting';
  if (name === 'supports') return newerInText(params) && '@supports';
  if (name !== 'media') return null;
  if (/[<>]/.test(params)) return 'media range';
  const media = table('at-rules').media as Entry;
  const feature = [...params.matchAll(/\(\s*(?:min-|max-)?([a-z-]+)/g)].find(([, each = '']) =>
    isNewer(media[each]),
  );
  return feature ? `@media ${feature[1]}` : null;
}

interface OldestReading {
  readonly css: string;
  /** What was dropped: the feature, and the rule that it stood in. */
  readonly dropped: readonly { readonly feature: string; readonly where: string }[];
}

export function asOldestRead(css: string): OldestReading {
  const root = postcss.parse(css);
  const dropped: { feature: string; where: string }[] = [];
  const drop = (node: AtRule | Rule | Declaration, feature: string | null, where: string) => {
    if (feature === null) return;
    dropped.push({ feature, where });
    node.remove();
  };
  root.walkAtRules((rule) => drop(rule, newerInAtRule(rule), `@${rule.name} ${rule.params}`));
  root.walkRules((rule) => drop(rule, newerInSelector(rule), rule.selector));
  root.walkDecls((declaration) => {
    const rule = declaration.parent as Rule;
    drop(declaration, newerInDeclaration(declaration), `${rule.selector} { ${declaration.prop} }`);
  });
  return { css: root.toString(), dropped };
}
