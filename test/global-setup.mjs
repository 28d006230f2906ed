// The tests of Excel code and of the browser load the built add-in.
import { ensureDevelopmentBuild } from '../src/cli/build.mjs';

export default () => ensureDevelopmentBuild('addin', 'simulator');
