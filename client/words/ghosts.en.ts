// What the attackers do, round type by round type, where it is not looking at a map. Short: they stand beside a figure.
export const ghostOf = {
  number: { blind: 'picks any number', eye: 'asks without a plan', solver: 'computer' },
  where: { blind: 'says: the middle', eye: 'tries places', solver: 'computer' },
  face: { blind: 'leaves it dark', eye: 'square by square', solver: 'computer' },
  oracle: { blind: 'never asks', eye: 'asks by feel', solver: 'computer' },
  coin: { blind: 'hears no answer', eye: 'believes every answer', solver: 'takes the coin out' },
  membership: { blind: 'tosses a coin', eye: 'bets on bright spots', solver: 'computer' },
  attribute: { blind: 'knows the years only', eye: 'reads the tallest bar', solver: 'computer' },
  insider: { blind: 'never looks', eye: 'fits it by hand', solver: 'computer' },
} as const;
