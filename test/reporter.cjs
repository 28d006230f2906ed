// Closes a run with the one plain line that people and build servers read. Jest adds its own
// summary after all reporters, so the line is written when the process ends.
module.exports = class PlainSummary {
  onRunComplete(_, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    process.once('exit', () => process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`));
  }
};
