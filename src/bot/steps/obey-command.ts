import { toLanguageTag } from '../../languages/register.ts';
import { isTopicId } from '../../knowledge/topic-ids.ts';
import { isFactName, type Facts, type FactName } from '../../rules/facts.ts';
import { isRuleId } from '../../rules/index.ts';
import type { DangerKind } from '../../safety/ports.ts';
import { isCommand, parseCommand, type Command, type PlainCommand } from '../commands.ts';
import { audiences } from '../contract.ts';
import { emptyState } from '../ports.ts';
import { crisisChoices, end, type CrisisChoice, type DecidingParts, type Step, type Turn } from '../turn.ts';
import { answerTopic } from './apply-rules.ts';
import { leaveDialogue, rememberUnknown, runRule, takeFacts } from './continue-dialogue.ts';
import { crisisHoldMs } from './recognise-danger.ts';

/** Does what a tapped button says. */
export const obeyCommand: Step = (turn, parts) => {
  if (!isCommand(turn.question)) return turn;
  const command = parseCommand(turn.question);
  const done = command && obey(command, turn, parts);
  return done ?? end(turn, { status: 'notUnderstood', because: 'unknownCommand' });
};

function obey(command: Command, turn: Turn, parts: DecidingParts): Turn | undefined {
  switch (command.name) {
    case 'topic': return isTopicId(command.topic) ? answerTopic(leaveDialogue(turn), parts, command.topic, toldWithQuestion(turn)) : undefined;
    case 'check': return isRuleId(command.rule) ? check(turn, parts, command.rule) : undefined;
    case 'changes': return isRuleId(command.rule) ? withChanges(check(turn, parts, command.rule)) : undefined;
    case 'fact': return isFactName(command.fact) ? setFact(turn, parts, command.fact, command.value) : undefined;
    case 'language': return setLanguage(turn, command.language);
    case 'audience': return setAudience(turn, command.audience);
    case 'crisis': return crisisChoice(turn, command.choice);
    case 'helpful': return end(turn, { status: 'smallTalk', kind: 'thanksForFeedback' });
    default: return obeyPlain(command.name, turn, parts);
  }
}

function obeyPlain(name: PlainCommand, turn: Turn, parts: DecidingParts): Turn | undefined {
  const { asking } = turn.state;
  switch (name) {
    case 'stop': return end(leaveDialogue(turn), { status: 'smallTalk', kind: 'dialogueLeft' });
    case 'unknown': return asking && isRuleId(asking.rule) ? rememberUnknown(turn, asking.rule, asking.fact) : undefined;
    case 'why': return asking && isRuleId(asking.rule) ? explainQuestion(runRule(turn, asking.rule)) : undefined;
    case 'person': return end(turn, { status: 'smallTalk', kind: 'person' });
    case 'help': return end(turn, { status: 'smallTalk', kind: 'whoAreYou' });
    case 'languages': return end(turn, { status: 'smallTalk', kind: 'changeLanguage' });
    case 'repeat': return turn.state.last?.topic ? answerTopic(turn, parts, turn.state.last.topic) : end(turn, { status: 'smallTalk', kind: 'repeat' });
    case 'startover': return end({ ...turn, state: { ...emptyState, language: turn.language } }, { status: 'smallTalk', kind: 'startOver' });
    case 'forget': return end({ ...turn, state: emptyState }, { status: 'smallTalk', kind: 'deleteData' });
  }
}

function explainQuestion(turn: Turn): Turn {
  return turn.answer?.status === 'needsFact' ? { ...turn, answer: { ...turn.answer, why: true } } : turn;
}

/** A topic chosen among several answers the question before it, so the facts told there count. */
function toldWithQuestion({ state, told }: Turn): Facts {
  return state.last?.status === 'choices' ? { ...state.facts, ...told } : told;
}

/** The same outcome, with what would change it. */
function withChanges(turn: Turn | undefined): Turn | undefined {
  const answer = turn?.answer;
  return answer?.status === 'answered' && answer.topic !== null ? { ...turn!, answer: { ...answer, changes: true } } : turn;
}

function check(turn: Turn, { knowledge }: DecidingParts, rule: string): Turn | undefined {
  if (!isRuleId(rule)) return undefined;
  const current = turn.state.topic && knowledge.topic(turn.state.topic);
  const topic = current?.rules.includes(rule) ? current.id : knowledge.written.find((id) => knowledge.topic(id)?.rules.includes(rule));
  const { unknownFacts: _asked, ...state } = turn.state;
  return runRule({ ...turn, state: { ...state, ...(topic ? { topic } : {}) } }, rule);
}

function setFact(turn: Turn, parts: DecidingParts, fact: FactName, text: string): Turn | undefined {
  const reply = parts.facts.reply(fact, text, turn.language, turn.on);
  const rule = turn.state.asking?.rule;
  if (reply.kind !== 'value' || !rule || !isRuleId(rule)) return undefined;
  return takeFacts(turn, rule, { [fact]: reply.value });
}

function setLanguage(turn: Turn, text: string): Turn {
  const language = toLanguageTag(text);
  if (!language) return end(turn, { status: 'smallTalk', kind: 'changeLanguage' });
  return end({ ...turn, language }, { status: 'smallTalk', kind: 'language' }, { language });
}

function setAudience(turn: Turn, text: string): Turn | undefined {
  const audience = audiences.find((known) => known === text);
  return audience && end({ ...turn, audience }, { status: 'smallTalk', kind: 'audience' }, { audience });
}

/** What a choice stands for where no crisis is remembered: the button of an old answer must not lead nowhere. */
const kindBehind: Readonly<Record<CrisisChoice, DangerKind>> = { under18: 'child-harm', abroad: 'abroad', cannotCall: 'violence' };

function crisisChoice(turn: Turn, text: string): Turn | undefined {
  const choice = crisisChoices.find((known) => known === text);
  if (!choice) return undefined;
  const { kind, degree } = turn.state.crisis ?? { kind: kindBehind[choice], degree: 'danger' as const };
  const until = new Date(turn.at + crisisHoldMs).toISOString();
  return end(leaveDialogue(turn), { status: 'crisis', danger: { kind, degree, who: 'self' }, choice }, { crisis: { kind, degree, until } });
}
