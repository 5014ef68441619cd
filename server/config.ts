// The server's settings, read from the environment once and in their final form: nothing else in the project reads
// process.env, and no later part asks where it was started from.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const yes = ['1', 'true', 'yes', 'on'];
const no = ['0', 'false', 'no', 'off'];

/** The project's folder, wherever the process was started: what has no setting of its own lies in here. */
const HOME = fileURLToPath(new URL('..', import.meta.url));

const ORIGIN_ONLY =
  'must be only scheme, host and port, such as https://game.example: the game has no sub-path';

const yesOrNo = z
  .string()
  .toLowerCase()
  .refine((text) => yes.includes(text) || no.includes(text), 'must be yes or no')
  .default('no');

const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a number from 0 to 65535')
    .default(2567),
  HOST: z.string().default('0.0.0.0'),
  DATA_DIR: z.string().optional(),
  TRUST_PROXY: yesOrNo,
  ACCEPT_LOSS: yesOrNo,
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://game.example' })
    .refine(isOrigin, ORIGIN_ONLY)
    .optional(),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('warn'),
});

/** The names of all settings: README.md explains each of them. */
export const SETTINGS = Object.keys(Environment.shape) as (keyof z.input<typeof Environment>)[];

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute. */
  readonly dataDir: string;
  /** Start with what can be read of a damaged data folder. */
  readonly acceptLoss: boolean;
  /** Believe X-Forwarded-* of the one proxy in front. */
  readonly trustProxy: boolean;
  /** Where people reach this server, as browsers write an origin; null: found out from the request. */
  readonly publicUrl: string | null;
  /** Opens /metrics to others than this machine. */
  readonly metricsToken: string | null;
  readonly logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
}

/**
 * The settings, or a sentence per setting that makes no sense. A variable that is set to nothing counts as not set.
 * `here`: the folder that a relative DATA_DIR starts from.
 */
export function parseConfig(
  environment: Readonly<Record<string, string | undefined>>,
  here = process.cwd(),
): { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problems: string[] } {
  const given = Object.fromEntries(SETTINGS.map((name) => [name, environment[name]?.trim() || undefined]));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `${name}${isSecret(name, given[name]) ? '' : `=${given[name]}`}: ${message}`;
    });
    return { ok: false, problems };
  }
  const env = parsed.data;
  return {
    ok: true,
    config: {
      port: env.PORT,
      host: env.HOST,
      dataDir: env.DATA_DIR ? resolve(here, env.DATA_DIR) : resolve(HOME, 'data'),
      acceptLoss: yes.includes(env.ACCEPT_LOSS),
      trustProxy: yes.includes(env.TRUST_PROXY),
      publicUrl: env.PUBLIC_URL ? new URL(env.PUBLIC_URL).origin : null,
      metricsToken: env.METRICS_TOKEN ?? null,
      logLevel: env.LOG_LEVEL,
    },
  };
}

/** Pages, sockets and files are asked for at the root: anything behind the port would be dropped without a word. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return true; // said already
  const { username, password, pathname } = new URL(text);
  return username === '' && password === '' && pathname === '/' && !/[?#]/.test(text);
}

/** What is not repeated in a terminal or a log. */
const isSecret = (name: string, value: string | undefined): boolean =>
  name === 'METRICS_TOKEN' || (value?.includes('@') ?? false);
