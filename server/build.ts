// `npm run build`: builds the client into dist/client. A program of its own: building takes 600 MB, which a process that
// goes on as the server would never give back.
import { build } from 'vite';
import { CLIENT_CONFIG } from './http/assets.ts';

if (/[#?]/.test(CLIENT_CONFIG)) {
  console.error(`Vite takes # and ? for the end of a file's name. Rename the folder: ${CLIENT_CONFIG}`);
  process.exit(1);
}
await build({ configFile: CLIENT_CONFIG, logLevel: 'warn' });
