// The sentence of a story, and what the model would have said without one person.
import type { FindSpec, FindTruth } from '../../../shared/rounds/find.ts';
import { metresText } from '../../board/metres.ts';
import { say } from '../../words/words.ts';
import type { Story } from './story.ts';

const ROLES = ['goalie', 'defender', 'midfielder', 'striker'] as const;

/** 'a defender'; 'a player' where the role has no name. */
export function roleWords(role: string | undefined): string {
  const known = ROLES.find((name) => name === role);
  return say(`find.role.${known ?? 'player'}`);
}

export function storyWords(story: Story, { target }: FindSpec): string {
  switch (story.tells) {
    case 'nobody':
      if (story.computer !== null)
        return say('find.story.nobodyComputer', { metres: metresText(story.computer) });
      return target === 'team'
        ? say('find.story.nobodyTeam')
        : say('find.story.nobody', { who: say(`find.${target}.who`) });
    case 'thereToSee':
      return say(target === 'team' ? 'find.story.thereToSeeTeam' : 'find.story.thereToSee', {
        metres: metresText(story.metres),
      });
    case 'eyesOnly':
      return say('find.story.eyesOnly', {
        saw: say(story.sawNothing ? 'find.story.sawNothing' : 'find.story.sawLittle'),
        metres: metresText(story.metres),
        lesson: say(`find.story.${story.lesson}`),
      });
    case 'eyesOnlyTeam':
      return say('find.story.eyesOnlyTeam', {
        saw: say(story.sawNothing ? 'find.story.sawNothing' : 'find.story.sawLittle'),
        found: story.found,
        all: story.all,
        lesson: say(`find.story.${story.lesson}`),
      });
    case 'wrongPerson':
      return say(story.bright ? 'find.story.wrongBright' : 'find.story.wrongSpot', {
        role: roleWords(story.person.role),
        target: say(`find.story.target.${target}`),
        metres: metresText(story.metres),
      });
    case 'near':
    case 'little':
      return say(`find.story.${story.tells}`, { percent: Math.round(100 * story.better) });
    default:
      return say(`find.story.${story.tells}`);
  }
}

/** 'Without the goalie, this spot would read 79 % amber, not 100 %.' */
export function withoutWords({ target }: FindSpec, truth: FindTruth): string {
  const { record, withPercent, withoutPercent } = truth.counterfactual;
  const values = { with: Math.round(withPercent), without: Math.round(withoutPercent) };
  const same = values.with === values.without;
  if (target === 'team') {
    const role = roleWords(truth.records[record]?.role);
    return say(same ? 'find.story.takeAwaySame' : 'find.story.takeAway', { ...values, role });
  }
  const who = say(`find.${target}.who`);
  return say(same ? 'find.story.withoutSame' : 'find.story.without', { ...values, who });
}
