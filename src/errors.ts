/**
 * Every error the product can give, by code.
 *
 * The message is for developers and operators: what was asked and what was found. What a user
 * reads stands in `locales/<tag>/errors.json` under the same code; `docs/errors.md` explains each
 * with a remedy. A test keeps the three equal. Details never hold a user's own words.
 */
export const errors = {
  DATE_INVALID: '{date} is not a calendar date of the form YYYY-MM-DD.',
  RULE_NOT_IN_FORCE: 'No version of {rule} was in force on {on}.',
  RULE_UNKNOWN: 'There is no rule {rule}.',
  FACT_INVALID: 'The fact {fact} must be {allowed}.',
  FACT_UNKNOWN: 'There is no fact {fact}.',
  SERIES_INVALID: 'The dated series {series} is wrong: {problem}.',
  TOPIC_INVALID: 'Topic {topic}: {problem}.',
  TOPIC_UNKNOWN: 'There is no topic {topic}.',
  TEXT_INVALID: 'The text {file} is wrong: {problem}.',
  FIGURE_UNKNOWN: 'There is no figure {figure}.',
  FIGURE_NOT_IN_FORCE: 'No version of the figure {figure} covers {on}.',
  CONTACT_UNKNOWN: 'There is no contact {contact}.',
  SECTION_INVALID: '{section} is not a reference to a section.',
  LANGUAGE_UNKNOWN: 'The language {language} is not one of ours.',
  LOCALE_KEY_MISSING: 'The text {key} is missing in {language} and in its fallbacks.',
  MUNICIPALITY_UNKNOWN: 'There is no municipality {municipality}.',
  CONFIG_INVALID: 'The configuration is wrong: {problem}.',
  CONFIG_UNSAFE: 'The configuration is unsafe: {problem}.',
  REQUEST_NOT_JSON: 'The body is not JSON.',
  REQUEST_WRONG_TYPE: 'The content type must be application/json.',
  REQUEST_TOO_LARGE: 'The body is larger than {limit} bytes.',
  REQUEST_INVALID: 'The request is wrong at {field}: {problem}.',
  ROUTE_UNKNOWN: 'There is nothing at this address.',
  METHOD_NOT_ALLOWED: 'This address takes {allowed}.',
  CONVERSATION_UNKNOWN: 'There is no such conversation, or it has ended.',
  TOKEN_MISSING: 'The request has no token.',
  TOKEN_INVALID: 'The token is not valid, or has expired.',
  TOKEN_OTHER_CONVERSATION: 'The token is for another conversation.',
  WATERMARK_INVALID: 'The watermark is not one we gave.',
  ACTIVITY_INVALID: 'The activity is wrong at {field}: {problem}.',
  BOT_DOOR_CLOSED: 'The Bot Framework endpoint is not configured.',
  BOT_DOOR_PROXIED: 'The open Bot Framework endpoint takes no forwarded requests.',
  BOT_DOOR_REMOTE: 'The open Bot Framework endpoint takes requests from this machine only.',
  BOT_AUTH_FAILED: 'The request is not signed by the Bot Framework.',
  UPLOAD_REFUSED: 'Files are not taken; write the question instead.',
  TOO_MANY_REQUESTS: 'Too many requests; try again in {seconds} seconds.',
  CHANNEL_REFUSED: '{channel} refused a message with status {status}.',
  MODEL_FAILED: 'The language model did not give a usable answer: {problem}.',
  STORE_FAILED: 'The store could not be used: {problem}.',
  LOCAL_FILE_INVALID: '{file}, line {line}, {field}: {problem}.',
  EVALUATION_FILE_INVALID: '{file}, line {line}: {problem}.',
  MODEL_FILE_UNUSABLE: '{file} cannot be used: {problem}.',
  WIDGET_NOT_BUILT: 'The chat page has not been built.',
  INTERNAL: 'Something failed inside the service.',
} as const;

export type ErrorCode = keyof typeof errors;
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** The one error class. `code` is stable; `message` is English and for logs only. */
export class BotError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(fill(errors[code], details), options);
    this.name = 'BotError';
    this.code = code;
    this.details = details;
  }
}

function fill(template: string, details: ErrorDetails): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
}
