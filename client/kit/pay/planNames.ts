// How the models of rounds about pay are named on rims and boards.
import type { ModelSpec } from '../../../shared/model/families.ts';
import { say } from '../../words/words.ts';

/** 'Straight line per group': as the company would say it, where it has a name of its own there. */
export const curveWords = ({ family, ...settings }: ModelSpec): string =>
  say(`families.${family}.plan`, { ...settings, context: 'company' });
