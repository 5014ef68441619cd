// How a plan's model and protection are named on the rebate. Naive noise always says that it guarantees nothing.
import type { ModelSpec } from '../../../shared/model/model.ts';
import type { Protection } from '../../../shared/release/plan.ts';
import { say } from '../../words/words.ts';

/** 'Inverse distance, power 2' */
export function modelWords(model: ModelSpec): string {
  const family = familyWords(model);
  const setting = settingWords(model);
  return setting ? say('find.model', { family, setting }) : family;
}

/** 'no protection', 'noise 0.1, no guarantee' */
export function protectionWords(protection: Protection): string {
  switch (protection.kind) {
    case 'none':
      return say('find.protection.none');
    case 'rounded':
      return protection.levels === 2
        ? say('find.protection.labels')
        : say('find.protection.rounded', { levels: protection.levels });
    case 'noise':
      return say('find.protection.noise', { sigma: protection.sigma });
    case 'private':
      return say('find.protection.private', { epsilon: protection.epsilon });
  }
}

function familyWords(model: ModelSpec): string {
  if (model.family === 'kernel') return say('find.smoother');
  if (model.family === 'logistic') return say(model.degree === 1 ? 'find.border' : 'find.curvedBorder');
  return say(`families.${model.family}`);
}

function settingWords(model: ModelSpec): string | null {
  switch (model.family) {
    case 'idw':
    case 'idwCurve':
      return say('settings.idw', { value: model.power });
    case 'kernel':
      return say('settings.kernel', { value: model.width });
    case 'neighbours':
    case 'neighboursCurve':
      return say('settings.neighbours', { value: model.k });
    case 'tiles':
      return say('settings.tiles', { columns: model.columns, rows: model.rows });
    case 'tree':
      return say('settings.tree', { value: model.depth });
    case 'bins':
      return say('settings.bins', { value: model.bins });
    case 'polynomial':
      return say('settings.polynomial', { value: model.degree });
    case 'logistic':
    case 'line':
      return null;
  }
}
