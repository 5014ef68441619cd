// Security headers. Nothing inline, nothing from elsewhere; the socket to this very host is the one extra.
import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import type { Config } from '../config.ts';
import { hostOf } from './addresses.ts';

export function securityHeaders(config: Config) {
  // Older Safari does not count ws: to the same host as 'self'.
  const socket = (request: IncomingMessage) => {
    const host = hostOf(request.headers, config);
    return host ? `ws://${host} wss://${host}` : "'self'";
  };
  const whole = helmet({
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
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) =>
    (isPart(request) ? forParts : whole)(request, response, next);
}

/** What a page is made of or asks for: what browsers do with pages has no meaning there. */
const PARTS = ['/assets/', '/icon.svg', '/api/', '/matchmake/'];
const isPart = ({ url }: IncomingMessage): boolean => PARTS.some((part) => url?.startsWith(part));

/** A phone fetches over twenty of them: half a kilobyte of headers each would be a fifth of what it may load. */
const forParts = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'self'"] } }, // of workers' scripts
  xContentTypeOptions: true,
  crossOriginResourcePolicy: { policy: 'same-origin' },
  ...{ strictTransportSecurity: false, crossOriginOpenerPolicy: false, originAgentCluster: false },
  ...{ xFrameOptions: false, referrerPolicy: false, xDnsPrefetchControl: false, xDownloadOptions: false },
  ...{ xPermittedCrossDomainPolicies: false, xXssProtection: false, xPoweredBy: false },
});
