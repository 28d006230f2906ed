// The version of the add-in; it stands in package.json alone.
import packageJson from '../../package.json';

/** For example `0.2.0`. */
export const VERSION: string = packageJson.version;
