// The server's settings, read from the environment once. Nothing else in the project reads process.env.
import { z } from 'zod';

const yes = ['1', 'true', 'yes', 'on'];
const no = ['', '0', 'false', 'no', 'off'];

const yesOrNo = z
  .string()
  .toLowerCase()
  .refine((text) => yes.includes(text) || no.includes(text), 'must be yes or no')
  .default('no');

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(2567),
  HOST: z.string().min(1).default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default('./data'),
  TRUST_PROXY: yesOrNo,
  ACCEPT_LOSS: yesOrNo,
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('warn'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Start with what can be read of a damaged data folder. */
  readonly acceptLoss: boolean;
  /** Believe X-Forwarded-* of the one proxy in front. */
  readonly trustProxy: boolean;
  /** Where people reach this server, without a trailing slash; null: found out from the request. */
  readonly publicUrl: string | null;
  /** Opens /metrics to others than this machine. */
  readonly metricsToken: string | null;
  readonly logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
}

/** The settings, or a sentence per setting that makes no sense. */
export function parseConfig(
  environment: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problems: string[] } {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue) => `${issue.path.join('.')}=${environment[String(issue.path[0])]}: ${issue.message}`,
    );
    return { ok: false, problems };
  }
  const env = parsed.data;
  return {
    ok: true,
    config: {
      port: env.PORT,
      host: env.HOST,
      dataDir: env.DATA_DIR,
      acceptLoss: yes.includes(env.ACCEPT_LOSS),
      trustProxy: yes.includes(env.TRUST_PROXY),
      publicUrl: env.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
      metricsToken: env.METRICS_TOKEN ?? null,
      logLevel: env.LOG_LEVEL,
    },
  };
}
