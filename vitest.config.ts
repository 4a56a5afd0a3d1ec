import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Importing the bot SDK costs over a second per isolated file; no test changes globals.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
