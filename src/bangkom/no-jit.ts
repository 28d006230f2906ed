// Imported before zod by every file with a schema: zod then does without the parser that it compiles at
// run time, which the page's Content-Security-Policy forbids. `z` itself comes from zod directly, so
// that the bundler leaves out what no schema uses.
import { config } from 'zod';

config({ jitless: true });
