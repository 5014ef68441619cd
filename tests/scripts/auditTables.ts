// Writes the invented tables of people that the audit is tested on: node tests/scripts/auditTables.ts. Seeded, so that
// the files can be made again to the byte.
import { mkdirSync, writeFileSync } from 'node:fs';
import { normal } from '../../shared/random/randomness.ts';
import { seeded } from '../../shared/random/seeded.ts';

const FOLDER = new URL('../fixtures/audit/', import.meta.url);

/**
 * A personnel list: 57 people who have been there for six years or more, some of them paid far off the scale, and in
 * row 33 a woman who was hired eleven months ago at a salary that is nothing out of the ordinary.
 */
function personnel(): string {
  const random = seeded('personnel');
  const rows = Array.from({ length: 58 }, (_, i) => {
    const gender = i % 9 < 5 ? 'man' : 'woman';
    const years = 6 + 23 * random.uniform();
    const scale = 46_000 + 1_900 * years - 18 * years * years + normal(random, 0, 5_500);
    const manager = i % 13 === 4 ? 24_000 + 6_000 * random.uniform() : 0;
    return i === 31
      ? '0.9,23710,woman'
      : `${years.toFixed(1)},${10 * Math.round((scale + manager) / 10)},${gender}`;
  });
  return ['years,salary,gender', ...rows, ''].join('\n');
}

/** A clinic's list: blood pressure over age, for those who came back and those who did not. */
function clinic(): string {
  const random = seeded('clinic');
  const rows = Array.from({ length: 60 }, (_, i) => {
    const returned = i % 2 === 0;
    const age = 22 + 58 * random.uniform();
    const pressure = 104 + 0.5 * age + (returned ? 8 : -4) + normal(random, 0, 9);
    return `${age.toFixed(0)},${pressure.toFixed(0)},${returned ? 'yes' : 'no'}`;
  });
  return ['age,pressure,returned', ...rows, ''].join('\n');
}

mkdirSync(FOLDER, { recursive: true });
writeFileSync(new URL('personnel.csv', FOLDER), personnel());
writeFileSync(new URL('clinic.csv', FOLDER), clinic());
