// Closes a run with the one plain line that people and build servers read. Jest adds its own
// summary after all reporters, so the line is written when the process ends.

/** Tests of the domain's worked examples carry the example's number in their name. */
const WORKED_EXAMPLE = /\b(?:example|no\.|domain 7\.5) (\d+):/;

module.exports = class PlainSummary {
  examples = new Set();

  onTestResult(_, { testResults }) {
    for (const { fullName, status } of testResults) {
      const number = WORKED_EXAMPLE.exec(fullName)?.[1];
      if (number !== undefined && status === 'passed') this.examples.add(number);
    }
  }

  onRunComplete(_, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    process.once('exit', () => {
      if (this.examples.size > 0) {
        process.stdout.write(`worked examples of the domain seen to pass: ${this.examples.size}\n`);
      }
      process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`);
    });
  }
};
