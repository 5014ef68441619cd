// The keys of words as types, with plural endings taken off: those are i18next's business.

type Ending = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** 'lobby.here' for lobby.here_one and lobby.here_other. */
type Plain<K extends string> = K extends `${infer Stem}_ordinal_${Ending}`
  ? Stem
  : K extends `${infer Stem}_${Ending}`
    ? Stem
    : K;

export type KeysOf<T> = T extends unknown
  ? {
      [K in keyof T & string]: T[K] extends string
        ? Plain<K>
        : T[K] extends readonly unknown[]
          ? never
          : `${Plain<K>}.${KeysOf<T[K]>}`;
    }[keyof T & string]
  : never;

/** A text for each key of English that has been put into the other language, with that language's plural endings. */
export type Translation<T> = T extends string
  ? string
  : T extends readonly (infer P)[]
    ? readonly Translation<P>[]
    : T extends object
      ? {
          readonly [K in keyof T as K extends `${infer Stem}_${Ending}`
            ? `${Stem}_${Ending}`
            : K]?: Translation<T[K]>;
        }
      : T;
