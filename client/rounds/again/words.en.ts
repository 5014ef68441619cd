// What a person reads in rounds where every reload draws fresh noise.
export const again = {
  title: 'Ask again',
  question: {
    goalie: 'Find amber’s goalie',
    team: 'Find all eleven of amber',
    striker: 'Find amber’s striker',
  },
  hidden: 'A model learned from 22 hidden players. Noise covers its map, drawn anew at every reload.',
  hint: 'The people stay, the noise does not. Reload often, then look.',
  protection: '{{noise}}, redrawn',
  last: 'Last picture',
  average_one: '{{count}} picture so far',
  average_other: 'average of {{count}} pictures',
  cost_one: 'Had this been an honest ε\u00a01 release, it would have cost ε\u00a01.',
  cost_other: 'Had each been an honest ε\u00a01 release, {{count}} together would cost ε\u00a0{{epsilon}}.',
  reload: 'Reload ({{left}} left)',
  one: 'One picture',
  many: 'Average of {{count}}',
  noise: 'noise ±{{percent}}\u00a0%',
  story: {
    computer: 'Noise drawn anew goes away: from {{count}} pictures a computer came within {{metres}}\u00a0m.',
    computerTeam:
      'Noise drawn anew goes away: from {{count}} pictures a computer found each player to {{metres}}\u00a0m.',
    eyes: 'Noise drawn anew goes away: one who only looks missed by {{once}}\u00a0m in one picture, by {{often}}\u00a0m in the average of {{count}}.',
    still: '{{count}} pictures were not enough this time. More of them would be.',
    cost: 'An honest ε keeps count: {{count}} releases of ε\u00a01 are worth ε\u00a0{{epsilon}}.',
  },
} as const;
