// The board's colours, the same for everybody in both themes: colour changes how hard a board is to read.
// It must never be used for charts: the ramp is deliberately uneven, with twice the step at its ends.

/** Byte 0 … 255 (sure of blue … sure of amber) as rrggbb, sixteen to a line: OKLab, linear between eleven anchors. */
const RAMP_HEX =
  '9bf2ff97efff94ecfe90e9fe8de6fd89e3fd86e0fc82ddfc7fdafc7bd7fb78d4fb74d1fa70cef96dcbf969c8f866c6f8' +
  '62c3f75ec0f75bbdf657baf553b7f54fb4f44cb1f348aef344abf240a8f13da5f13ca3f03ba1ef3a9fee399ded389beb' +
  '3799ea3697e93595e83493e73391e6338fe5328de4318be33089e22f87e12e85e02d83df2c81de2c7fdd2b7ddc2a7bdb' +
  '2979da2877d92875d82773d72771d52770d3276ed1276cd0276ace2769cc2767ca2665c82664c62662c42660c3265fc1' +
  '265dbf265bbd265abb2658b92556b72555b62553b42551b22550b0254eae244cad244bab2449a92447a62446a32345a0' +
  '23449d23439a234297234194224091223f8e223d8b223c88213b85213a8221397f20387c2037792036772035741f3471' +
  '1f336e1f316b1e30681e2f651e2e631d2d601d2c5d1d2b5a1d2b571c2a551c29521c284f1c284d1b274a1b26471b2645' +
  '1b25421a243f1a233d1a223a1a2237192135192032191f30191e2d191e2a181d28181c25181b23181a2017191e17181b' +
  '18181a1a191a1c1a1a1e1a1a201b1a221c1a241d1a261d1a291e1a2b1e1a2d1f1a2f201a31201a33211a35221a37221a' +
  '39231a3b231a3d241a3f25194125194426194626194827194a27184c28184e2918502a19522b19542b19552c19572d19' +
  '592e1a5b2f1a5d301a5f311a61311b63321b65331b67341b69351b6b361c6d371c6f371c71381c73391c753a1c773b1d' +
  '793c1d7b3d1d7d3e1d7f3f1d81401d84411d86421d88431d8a441d8c451d8f471d91481c93491c954a1c984b1c9a4c1c' +
  '9c4e1b9e4f1ba1501ba3511ba5521aa8541aaa551aac5619af5719b15818b35a18b65b18b85c17ba5e17bc5f16be6116' +
  'c06316c26415c46615c66814c76914c96b13cb6d12cd6e12cf7011d17210d3730fd5750ed7770dd9780cdb7a0bdd7c0a' +
  'df7e09e17f07e38106e58304e78402e98601eb890cec8d1ced9226ee962fef9a37f09e3ef1a245f2a64bf3aa51f4ae57' +
  'f5b35cf6b762f7bb68f8bf6df9c372f9c777facb7dfbcf82fbd387fcd78cfddb91fddf96fee39bfee7a0ffeba5ffefaa';

const ENTRIES = 256;

/** The colour of each byte as css, '#rrggbb'. */
export const RAMP: readonly string[] = Array.from(
  { length: ENTRIES },
  (_, i) => `#${RAMP_HEX.slice(6 * i, 6 * i + 6)}`,
);

/** The same as 32-bit ABGR, the order in which canvas pixels lie in memory on little-endian machines. */
export const RAMP_ABGR: Uint32Array = Uint32Array.from(RAMP, (css) => {
  const rgb = Number.parseInt(css.slice(1), 16);
  const [red, green, blue] = [rgb >> 16, (rgb >> 8) & 255, rgb & 255];
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
});

/** The ramp as a css gradient, blue on the left: the legend under a board. */
export const RAMP_GRADIENT = `linear-gradient(90deg, ${Array.from(
  { length: 11 },
  (_, i) => RAMP[Math.min(255, Math.round(25.5 * i))],
).join(', ')})`;
