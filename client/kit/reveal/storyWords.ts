// The sentence of a story, and what the model would have said without one person.
import type { FindSpec, FindTruth } from '../../../shared/rounds/find.ts';
import { metresText } from '../../board/metres.ts';
import { decimalText } from '../../words/numbers.ts';
import { sayPlacing } from '../placing/words.ts';
import type { Story } from './story.ts';

const ROLES = ['goalie', 'defender', 'midfielder', 'striker'] as const;

/** 'a defender'; 'a player' where the role has no name. */
export function roleWords(role: string | undefined): string {
  const known = ROLES.find((name) => name === role);
  return sayPlacing(`role.${known ?? 'player'}`);
}

export function storyWords(story: Story, { target }: FindSpec): string {
  switch (story.tells) {
    case 'nobody':
      if (story.computer !== null)
        return sayPlacing('story.nobodyComputer', { metres: metresText(story.computer) });
      return target === 'team'
        ? sayPlacing('story.nobodyTeam')
        : sayPlacing('story.nobody', { who: sayPlacing(`who.${target}`) });
    case 'thereToSee':
      return sayPlacing(target === 'team' ? 'story.thereToSeeTeam' : 'story.thereToSee', {
        metres: metresText(story.metres),
      });
    case 'eyesOnly':
      return sayPlacing('story.eyesOnly', {
        saw: sayPlacing(story.sawNothing ? 'story.sawNothing' : 'story.sawLittle'),
        metres: metresText(story.metres),
        lesson: sayPlacing(`story.${story.lesson}`),
      });
    case 'eyesOnlyTeam':
      return sayPlacing('story.eyesOnlyTeam', {
        saw: sayPlacing(story.sawNothing ? 'story.sawNothing' : 'story.sawLittle'),
        found: story.found,
        all: story.all,
        lesson: sayPlacing(`story.${story.lesson}`),
      });
    case 'wrongPerson':
      return sayPlacing(story.bright ? 'story.wrongBright' : 'story.wrongSpot', {
        role: roleWords(story.person.role),
        target: sayPlacing(`story.target.${target}`),
        metres: metresText(story.metres),
      });
    case 'better':
      return sayPlacing('story.better', { percent: Math.floor(100 * story.better) });
    case 'promised':
      return sayPlacing(target === 'team' ? 'story.promisedTeam' : 'story.promised', {
        percent: Math.floor(100 * story.better),
        factor: factorText(story.factor),
      });
    default:
      return sayPlacing(`story.${story.tells}`);
  }
}

/** '2.7', '55': of a promise, as people read it. */
const factorText = (factor: number): string => decimalText(factor, factor < 10 ? 1 : 0);

/** 'Without the goalie, this spot would read 79 % amber, not 100 %.' */
export function withoutWords({ target }: FindSpec, truth: FindTruth): string {
  const { record, withPercent, withoutPercent } = truth.counterfactual;
  const values = { with: Math.round(withPercent), without: Math.round(withoutPercent) };
  const same = values.with === values.without;
  if (target === 'team') {
    const role = roleWords(truth.records[record]?.role);
    return sayPlacing(same ? 'story.takeAwaySame' : 'story.takeAway', { ...values, role });
  }
  const who = sayPlacing(`who.${target}`);
  return sayPlacing(same ? 'story.withoutSame' : 'story.without', { ...values, who });
}
