// How the models of rounds about pay are named on rims and boards.
import type { ModelSpec } from '../../../shared/model/model.ts';
import { say } from '../../words/words.ts';
import { modelWords } from '../find/planWords.ts';

export function curveWords(model: ModelSpec): string {
  if (model.family === 'line') return say('company.model.line');
  if (model.family === 'polynomial') return say('company.model.polynomial', { degree: model.degree });
  return modelWords(model);
}
