// What a running server says of its own use of the machine.

export interface Usage {
  readonly cpuSeconds: number; // since it began
  readonly bytes: number; // resident
  readonly at: number; // ms, by this process' clock
}

export async function usage(url: string): Promise<Usage> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const metric = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  return {
    cpuSeconds: metric('process_cpu_seconds_total'),
    bytes: metric('process_resident_memory_bytes'),
    at: performance.now(),
  };
}
