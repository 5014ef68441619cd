// Two friendly words make a nickname. Short, in plain English, nothing about bodies, brains or luck in love.
import { uniqueNamesGenerator } from 'unique-names-generator';
import { NAME_LENGTH_MAX } from '../../shared/protocol/room.ts';

const FIRST = [
  ...['Amber', 'Bold', 'Brave', 'Brisk', 'Calm', 'Clever', 'Cosy', 'Curious', 'Eager', 'Early', 'Fair'],
  ...['Fancy', 'Fuzzy', 'Gentle', 'Glad', 'Golden', 'Grand', 'Happy', 'Humble', 'Jolly', 'Keen', 'Kind'],
  ...['Lively', 'Lucky', 'Lunar', 'Merry', 'Mighty', 'Misty', 'Neat', 'Nimble', 'Noble', 'Patient', 'Plucky'],
  ...['Polite', 'Proud', 'Quick', 'Quiet', 'Rapid', 'Ruby', 'Silver', 'Sleepy', 'Smart', 'Snowy', 'Solar'],
  ...['Steady', 'Sunny', 'Super', 'Swift', 'Tidy', 'Velvet', 'Warm', 'Wise', 'Witty', 'Zesty'],
];
const SECOND = [
  ...['Acorn', 'Badger', 'Beetle', 'Birch', 'Bison', 'Cedar', 'Clover', 'Comet', 'Crane', 'Dolphin', 'Eagle'],
  ...['Falcon', 'Fern', 'Finch', 'Fox', 'Gecko', 'Hare', 'Heron', 'Ibex', 'Jay', 'Kiwi', 'Koala', 'Lark'],
  ...[
    'Lemur',
    'Lynx',
    'Maple',
    'Marten',
    'Meteor',
    'Moose',
    'Moth',
    'Newt',
    'Oak',
    'Orca',
    'Osprey',
    'Otter',
  ],
  ...[
    'Owl',
    'Panda',
    'Pebble',
    'Pine',
    'Plum',
    'Puffin',
    'Quail',
    'Raven',
    'Robin',
    'Salmon',
    'Seal',
    'Snail',
  ],
  ...['Sparrow', 'Stork', 'Tapir', 'Tern', 'Toucan', 'Turtle', 'Walnut', 'Walrus', 'Wombat', 'Wren', 'Yak'],
];

/** A fresh nickname, never the one in `instead`. */
export function newNickname(instead = ''): string {
  for (;;) {
    const name = uniqueNamesGenerator({ dictionaries: [FIRST, SECOND], separator: ' ', length: 2 });
    if (name !== instead && name.length <= NAME_LENGTH_MAX) return name;
  }
}
