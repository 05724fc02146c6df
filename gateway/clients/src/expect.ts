/** Ends the program when something is not as it should be. */
export function expect(condition: unknown, what: string): asserts condition {
  if (!condition) {
    console.error(`not as expected: ${what}`);
    process.exit(1);
  }
}
