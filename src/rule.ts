import { localesDir, systemClock } from './app-parts.ts';
import { evaluateRule } from './bot/evaluate-rule.ts';
import { readRuleArguments, ruleToTerminal } from './channels/terminal/rule.ts';
import { BotError } from './errors.ts';
import { dayInOslo } from './languages/format.ts';
import { loadTexts } from './languages/texts.ts';

/** `npm run rule`: one rule on facts from the command line. */
try {
  const { wish, json } = readRuleArguments(process.argv.slice(2), dayInOslo(systemClock.now()));
  const outcome = evaluateRule(wish, loadTexts(localesDir));
  process.stdout.write(json ? `${JSON.stringify(outcome, null, 2)}\n` : ruleToTerminal(outcome));
} catch (error) {
  if (!(error instanceof BotError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 2;
}
