// The match's result: for each plan, how much of the people it protected, with n and a 95 % interval,
// and how useful it still was. White is blown out, black is dense; no verdict is a colour.

import type { BoardCell } from '../../shared/protocol/view.ts';
import type { Protection } from '../../shared/release/plan.ts';
import { rowWords } from '../rounds/find/planWords.ts';
import { say } from '../words/words.ts';
import { computerAttack, layOut } from './boardLayout.ts';
import { clipped, silver } from './silver.ts';

interface ProtectionBoardProps {
  readonly cells: readonly BoardCell[];
}

export function columnWords(protection: Protection): string {
  switch (protection.kind) {
    case 'none':
      return say('protections.none');
    case 'rounded':
      return protection.levels === 2
        ? say('protections.labels')
        : say('protections.rounded', { levels: protection.levels });
    case 'noise':
      return say('protections.noise', { sigma: protection.sigma });
    case 'private':
      return say('protections.private', { epsilon: protection.epsilon });
  }
}

export function ProtectionBoard({ cells }: ProtectionBoardProps) {
  const { columns, rows } = layOut(cells);
  const overPlayers = cells.some((cell) => cell.protection?.over === 'players');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on phones, keyboards must reach it
    <section class="frame protection" tabIndex={0} aria-label={say('board.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col" class="corner">
              {say('board.protection')} →
            </th>
            {columns.map((protection) => (
              <th key={columnWords(protection)} scope="col">
                {columnWords(protection)}
                {protection.kind === 'noise' && <small>{say('board.noGuarantee')}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={rowWords(row)} style={{ '--row': index }}>
              <th scope="row">{rowWords(row)}</th>
              {row.cells.map((cell, column) => (
                <td key={columnWords(columns[column] ?? { kind: 'none' })}>
                  {cell ? <Cell cell={cell} /> : <div class="cell blank">{say('board.empty')}</div>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div class="frame-rim legend">
        <span>{say('board.blown')}</span>
        <span class="row keys">
          <span class="row">
            <svg viewBox="0 0 24 8" class="key" aria-hidden="true">
              <path d="M0 4H24" stroke="currentColor" stroke-width="5" />
            </svg>
            {say('board.intervalKey')}
          </span>
          <span class="row">
            <svg viewBox="0 0 4 16" class="key tick" aria-hidden="true">
              <path d="M2 0V16" stroke="currentColor" stroke-width="2.5" stroke-dasharray="3 2.4" />
            </svg>
            {say('board.attackKey')}
          </span>
        </span>
      </div>
      {overPlayers && <p class="frame-note">{say('board.overPlayers')}</p>}
    </section>
  );
}

function Cell({ cell }: { readonly cell: BoardCell }) {
  const { protection, utility } = cell;
  if (!protection)
    return <div class="cell blank">{say(cell.guesses > 0 ? 'board.few' : 'board.noGuesses')}</div>;
  const { paper, ink } = silver(protection.value);
  const { low, high } = protection;
  const interval = low === null || high === null ? null : { low: clipped(low), high: clipped(high) };
  const useful = utility === null ? '' : say('board.useful', { percent: Math.round(100 * utility) });
  return (
    <div class="cell" style={{ background: paper, color: ink }}>
      <div class="row between baseline">
        <strong>
          {clipped(protection.value)}
          <small> {say('board.percent')}</small>
        </strong>
        <span>{say('board.n', { count: cell.guesses })}</span>
      </div>
      <IntervalBar interval={interval} attack={computerAttack(cell)} />
      <div class="row between wrap">
        <span>{interval ? say('board.interval', interval) : say('board.tooFew')}</span>
        <span>{useful}</span>
      </div>
    </div>
  );
}

interface IntervalBarProps {
  readonly interval: { readonly low: number; readonly high: number } | null; // percent, clipped
  readonly attack: number | null;
}

function IntervalBar({ interval, attack }: IntervalBarProps) {
  const at = attack === null ? null : clipped(attack);
  return (
    <svg class="interval" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      <path
        d="M0 7H100"
        stroke="currentColor"
        stroke-width="1"
        vector-effect="non-scaling-stroke"
        opacity=".6"
      />
      {interval && (
        <rect
          x={Math.min(interval.low, 97)}
          y="4.5"
          width={Math.max(3, interval.high - interval.low)}
          height="5"
          fill="currentColor"
        />
      )}
      {at !== null && (
        <path
          d={`M${Math.min(99.5, Math.max(0.5, at))} 0V14`}
          stroke="currentColor"
          stroke-width="2"
          stroke-dasharray="3 2.4"
          vector-effect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}
