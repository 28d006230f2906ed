// zod as the add-in loads it: without the parser that it compiles at run time, which the page's
// Content-Security-Policy forbids. Every schema takes `z` from here, so that this comes first.
import { z } from 'zod';

z.config({ jitless: true });

export { z };
