// What --help prints.
export const HELP = `npm run audit -- FILE.csv --x COLUMN --y COLUMN [options]

How much would a model of this table give away, and about whom? Nothing leaves this machine.

  --x, --y COLUMN      what the model is drawn over, and what it tells (years, salary)
  --group COLUMN       two groups; curves are drawn per group, maps need it
  --groups ONE:OTHER   their names, known without the table; a map tells how sure it is of ONE
  --model MODEL        curves: line, polynomial:3, bins:4, idwCurve:2, neighboursCurve:3
                       maps:   idw:2, kernel:8, tiles:8x5, neighbours:5, tree:4, logistic:1
                       (a map is 120 wide and 75 high, whatever the columns' units; default line)
  --protect HOW        none, round:8, naive:0.1, or dp:EPSILON[:DELTA]; only dp carries a guarantee
  --x-range LOW:HIGH   the range everybody knows without the table; needed with dp
  --y-range LOW:HIGH
  --decimal comma      decimals are written 4,6 (currency signs and thousands marks are understood)
  --skip-missing       leave rows out in which a needed cell is empty or says NA
  --as-of DAY          dates (2019-12-31) become years before this day (default today)
  --target ROW         also report the person in this row, as a spreadsheet counts rows
  --trials N           simulated releases (default 200)
  --seed TEXT          the same seed gives the same figures
  --json FILE          write everything, machine-readable
  --html FILE          write one page with plots and the table

A first try, with 22 invented people, one of them newly hired and alone:
  npm run audit -- server/audit/sample.csv --x years --y salary --group gender --model line
`;
