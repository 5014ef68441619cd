// The booth: it draws people in, starts by itself once a phone is there, can be played on the spot, and lets nobody out.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, type Stage, shoot, shootSizes } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('a phone joins by the code and the match starts and moves on by itself', async () => {
  const booth = await stage.open('/booth', 'projector');
  await booth.getByRole('button', { name: 'Play here' }).waitFor();
  const code = await booth.locator('.booth-scan .code').innerText();
  await booth.getByText('It is surest where somebody stood').waitFor({ timeout: 20_000 });
  await booth.waitForTimeout(1_200);
  await shootSizes(booth, '40-booth');

  const phone = await stage.open(`/${code}`, 'phone');
  await phone.getByRole('button', { name: 'Join', exact: true }).click();
  await booth.getByText(/^Starts in/).waitFor();
  await phone.getByText('The game starts by itself').waitFor(); // there is no host to wait for
  await shoot(phone, '41-booth-lobby-phone');
  await shoot(booth, '41-booth-lobby');
  await booth.getByText('Find amber’s goalie').first().waitFor({ timeout: 40_000 }); // nobody pressed Start
  await shoot(booth, '42-booth-briefing');
  await phone.getByRole('button', { name: 'Lock in' }).waitFor({ timeout: 20_000 }); // nobody pressed Next
  await shoot(booth, '43-booth-guess');
  expect(stage.troubles).toEqual([]);
});

test('somebody plays on the spot, and no link leads away', async () => {
  const booth = await stage.open('/booth', 'laptop');
  await booth.getByRole('button', { name: 'Play here' }).click();
  await booth.getByText('Find amber’s goalie').first().waitFor({ timeout: 20_000 });
  await shoot(booth, '44-booth-here');
  await booth.evaluate(() => {
    const link = document.createElement('a');
    link.href = '/guide';
    link.textContent = 'out';
    document.querySelector('.booth')?.append(link);
    link.click();
  });
  expect(new URL(booth.url()).pathname).toBe('/booth');
  expect(stage.troubles).toEqual([]);
});
