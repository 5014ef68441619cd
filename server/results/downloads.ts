// The files that a finished match can be taken home in.
import { writeBytesText } from '../../shared/encoding/bytesText.ts';
import { classSheet } from './classSheet.ts';
import { resultsCsv } from './csv.ts';
import { dictionary } from './dictionary.ts';
import { EXPORT_VERSION, type ExportedMatch } from './exported.ts';

interface Download {
  readonly name: string | null; // null: to be looked at, not saved
  readonly type: string;
  readonly text: string;
}

/** null where there is no such file. Names carry the version of what is in them. */
export function downloadOf(match: ExportedMatch, file: string, forEurope: boolean): Download | null {
  const region = forEurope ? 'europe' : 'everywhere';
  const ending = `v${EXPORT_VERSION}${forEurope ? '-europe' : ''}`;
  switch (file) {
    case 'results.json':
      return { name: null, type: 'json', text: writeBytesText(match) };
    case 'results.csv':
      return csv(`overexposed-${match.code}-results-${ending}.csv`, resultsCsv(match, region));
    case 'class.csv':
      return csv(`overexposed-${match.code}-class-${ending}.csv`, classSheet(match, region));
    case 'columns.md':
      return { name: `overexposed-columns-v${EXPORT_VERSION}.md`, type: 'text/markdown', text: dictionary() };
    default:
      return null;
  }
}

const csv = (name: string, text: string): Download => ({ name, type: 'csv', text });
