// How a search went: a bar per question, as long as the logarithm of the numbers that were left. Each bit is one step.
import type { NumberSpec } from '../../../shared/rounds/number.ts';
import { answerWords } from './naming.ts';
import { sayNumber } from './words.ts';

export interface PathStep {
  readonly digits: string;
  readonly count: number;
  readonly left: number;
}

interface PathProps {
  readonly spec: NumberSpec;
  readonly title: string;
  readonly steps: readonly PathStep[];
}

export function Path({ spec, title, steps }: PathProps) {
  const most = Math.log(10 ** spec.digits);
  return (
    <figure class="path">
      <figcaption>{title}</figcaption>
      <ol>
        {steps.map((step, i) => (
          <li
            key={i}
            aria-label={sayNumber('pathLeft', {
              digits: step.digits,
              answer: answerWords(spec, step),
              left: step.left,
            })}
          >
            <span aria-hidden="true">{step.digits}</span>
            <i style={{ width: `${Math.max(1.5, (100 * Math.log(step.left)) / most)}%` }} />
            <b aria-hidden="true">{step.left}</b>
          </li>
        ))}
      </ol>
    </figure>
  );
}
