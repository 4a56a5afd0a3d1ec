import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, defineConfig, type InlineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;
const locales = join(root, '../locales');

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

function wordsOf(tag: string): Words {
  return JSON.parse(readFileSync(join(locales, tag, 'widget.json'), 'utf8')) as Words;
}

/** The launcher's words of every language, so that the loader need not ask for them. */
function launcherWordsModule(): Plugin {
  const id = 'virtual:launcher-words';
  return {
    name: 'launcher-words',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return undefined;
      const tags = readdirSync(locales).filter((tag) => readdirSync(join(locales, tag)).includes('widget.json'));
      return `export default ${JSON.stringify(Object.fromEntries(tags.map((tag) => [tag, wordsOf(tag)['launcher']])))}`;
    },
  };
}

/** Fills `{{part.word}}` in the pages from the Norwegian words, so that they read well before the script runs. */
function norwegianPages(): Plugin {
  return {
    name: 'norwegian-pages',
    transformIndexHtml: (html) =>
      html.replace(/\{\{(\w+)\.(\w+)\}\}/g, (whole, part: string, word: string) => wordsOf('nb')[part]?.[word] ?? whole),
  };
}

const target = 'es2022';
const shared: InlineConfig = { root, configFile: false, publicDir: false, logLevel: 'error' };

/**
 * Takes the lexer out of `marked` and leaves its HTML writer, a fifth of the whole page. Only here
 * may the bundler take it that reading and writing properties does nothing; `ne` and `G` make
 * marked's ready-made instance. Should a new version name them otherwise, the page is only larger.
 */
function leanLexer(): Plugin {
  const entry = join(root, 'chat/lexer.ts');
  const treeshake = { moduleSideEffects: false, propertyReadSideEffects: false, propertyWriteSideEffects: false, unknownGlobalSideEffects: false, manualPureFunctions: ['ne', 'G'] } as const;
  return {
    name: 'lean-lexer',
    apply: 'build',
    async load(id) {
      if (id !== entry) return undefined;
      const result = await build({ ...shared, build: { write: false, target, lib: { entry, formats: ['es'] }, rolldownOptions: { treeshake } } });
      const [bundle] = Array.isArray(result) ? result : [];
      return bundle?.output[0].code;
    },
  };
}

/** The loader is one classic script without imports, at an address that never changes. */
function loader(): Plugin {
  let outDir = '';
  return {
    name: 'loader',
    apply: 'build',
    configResolved: (config) => { outDir = config.build.outDir; },
    async closeBundle() {
      await build({
        ...shared,
        plugins: [launcherWordsModule()],
        build: {
          outDir,
          emptyOutDir: false,
          target,
          rolldownOptions: { input: join(root, 'embed.ts'), output: { format: 'iife', entryFileNames: 'embed.js' } },
        },
      });
    },
  };
}

export default defineConfig({
  ...shared,
  plugins: [norwegianPages(), leanLexer(), loader()],
  build: {
    outDir: join(root, '../dist/widget'),
    emptyOutDir: true,
    target,
    // The content policy allows files of our own only: no data: addresses, no inline preload helper.
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: { input: [join(root, 'index.html'), join(root, 'chat.html')] },
  },
});
