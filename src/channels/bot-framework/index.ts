export { createBotFrameworkDoor } from './door.ts';
export type { BotAuth, BotFrameworkDoorOptions, Door } from './door.ts';
export type { BotCredentials } from './adapter.ts';
export type { DoorLog, DoorRequest, DoorResponse } from './http-json.ts';
