import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const systemBrowser = '/usr/bin/chromium';
const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/** The browser that ships inside a package; it is unpacked at its first use, which takes some seconds. */
async function packagedBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** Paths to try, best first: the one named by CHROMIUM_PATH alone, or the system's and the packaged one. */
async function* candidates(): AsyncGenerator<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return yield named;
  if (existsSync(systemBrowser)) yield systemBrowser;
  const packaged = await packagedBrowser().catch(() => undefined);
  if (packaged) yield packaged;
}

async function launch(): Promise<Browser | null> {
  const problems: string[] = [];
  for await (const executablePath of candidates()) {
    try {
      return await chromium.launch({ executablePath, headless: true, args: flags });
    } catch (error) {
      problems.push(`${executablePath}: ${String(error).split('\n', 1)[0]}`);
    }
  }
  const notice = `NO BROWSER: the browser tests do not run. Install Chromium or set CHROMIUM_PATH.\n${problems.join('\n')}`;
  if (process.env['CI']) throw new TypeError(notice);
  console.warn(`\n${'='.repeat(80)}\n${notice}\n${'='.repeat(80)}\n`);
  return null;
}

let opened: Promise<Browser | null> | undefined;

/**
 * One Chromium for all test files of a worker, or null where there is none: then the tests are
 * skipped with a loud warning, and under CI fail instead.
 */
export function openBrowser(): Promise<Browser | null> {
  return (opened ??= launch());
}
