// What the host reads where phones cannot reach the server.
export const address = {
  address: {
    trouble: 'Phones can’t reach this?',
    advice:
      'Phones must be in the same network as this computer. Guest networks often keep devices apart; then a hotspot helps.',
    legend: 'This computer has more than one address. Try another one:',
    use: 'Use {{url}}',
    changed: 'Links and QR codes everywhere say {{url}} now.',
  },
} as const;
