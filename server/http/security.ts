// Security headers. Nothing inline, nothing from elsewhere; the socket to this very host is the one extra.
import type { IncomingMessage } from 'node:http';
import helmet from 'helmet';
import type { Config } from '../config.ts';
import { hostOf } from './addresses.ts';

export function securityHeaders(config: Config) {
  // Older Safari does not count ws: to the same host as 'self'.
  const socket = (request: IncomingMessage) => {
    const host = hostOf(request.headers, config);
    return host ? `ws://${host} wss://${host}` : "'self'";
  };
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        styleSrcAttr: ["'none'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", socket],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        mediaSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // A classroom has plain http: these would be ignored with a warning in every console, or lock people out.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  });
}
